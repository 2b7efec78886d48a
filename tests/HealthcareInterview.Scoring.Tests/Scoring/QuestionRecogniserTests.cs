using HealthcareInterview.Scoring.Rubrics;
using Xunit;

namespace HealthcareInterview.Scoring.Tests.Scoring;

public sealed class QuestionRecogniserTests
{
    [Fact]
    public void FindQuestion_IdOrPrompt_IsItsQuestion()
    {
        foreach (Rubric rubric in InterviewScorer.Default.Rubrics)
        {
            Assert.All(rubric.Prompts.Append(rubric.Id), text => Assert.Equal(rubric.Id, InterviewScorer.Default.FindQuestion(text)));
            Assert.All(rubric.Prompts, text => Assert.Equal(rubric.Id, InterviewScorer.Default.FindQuestion("  " + text.ToUpperInvariant().TrimEnd('.', '?') + " ")));
        }
    }

    [Theory]
    [InlineData("Can you tell us about a mistake you made on the job?", "mistakes-accountability")]
    [InlineData("How do you keep up with new guidelines and regulations?", "staying-current")]
    [InlineData("Have you ever spoken up and advocated for one of your patients?", "advocacy")]
    [InlineData("How do you take care of yourself after hard shifts?", "emotional-resilience")]
    [InlineData("Which electronic health records have you used?", "emr-experience")]
    [InlineData("How would you balance speed and quality when the unit is busy?", "efficiency-quality")]
    [InlineData("Tell us how you handled an angry patient or a difficult family.", "difficult-interactions")]
    [InlineData("Why did you choose healthcare, and why do you want this position?", "motivation")]
    public void FindQuestion_Reworded_IsRecognised(string asked, string id) => Assert.Equal(id, InterviewScorer.Default.FindQuestion(asked));

    [Theory]
    [InlineData("")]
    [InlineData("advocacy-2")]
    [InlineData("What is your favourite colour?")]
    [InlineData("Explain monads.")]
    public void FindQuestion_SomethingElse_IsNone(string asked) => Assert.Null(InterviewScorer.Default.FindQuestion(asked));
}
