using HealthcareInterview.Scoring;

ScoreResult result = InterviewScorer.Default.Score(new InterviewAnswer
{
    Question = "mistakes-accountability",
    Level = ExperienceLevel.Mid,
    Text = "I hung the wrong bag on a Tuesday night. I stopped the pump, told the charge nurse and filed a report. Then I added a scan step to our checklist, and it has not happened since.",
});
Console.WriteLine($"{result.Score} of 100, mark {result.Mark}");
