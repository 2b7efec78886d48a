using HealthcareInterview.Scoring;
using HealthcareInterview.Scoring.PracticePage;

await PracticeServer.Create(args, InterviewScorer.Default).RunAsync();
