using HealthcareInterview.Scoring.Evaluation.Stress.Restatement;
using Xunit;

namespace HealthcareInterview.Scoring.Evaluation.Tests.Stress.Restatement;

/// <summary>Deeds told otherwise read as people write.</summary>
public sealed class RewriterTests
{
    [Theory]
    [InlineData("I stopped the pump.", "I would stop the pump.")]
    [InlineData("I stopped the pump, called the resident and wrote it up.", "I would stop the pump, would call the resident and would write it up.")]
    [InlineData("I was on nights and I had twelve patients.", "I would be on nights and I would have twelve patients.")]
    [InlineData("I had already checked the band.", "I would have already checked the band.")]
    [InlineData("I've worked in Epic for six years.", "I would have worked in Epic for six years.")]
    [InlineData("I was told to wait.", "I would be told to wait.")]
    [InlineData("I left the room, found the nurse and told her.", "I would leave the room, would find the nurse and would tell her.")]
    [InlineData("I put the label on and cut the tape.", "I would put the label on and would cut the tape.")]
    [InlineData("I call the clinic and ask for the chart.", "I would call the clinic and would ask for the chart.")]
    [InlineData("We rewrote the step.", "We would rewrite the step.")]
    [InlineData("I felt relieved when she called.", "I would feel relieved when she called.")]
    [InlineData("I asked her to stop and she stopped.", "I would ask her to stop and she stopped.")]
    [InlineData("I did not call. I didn't wait.", "I did not call. I didn't wait.")]
    [InlineData("I would call her.", "I would call her.")]
    [InlineData("I'm proud of it.", "I would be proud of it.")]
    [InlineData("I did check it twice.", "I would check it twice.")]
    [InlineData("I let him talk.", "I would let him talk.")]
    [InlineData("I saw him fall and helped him up.", "I would see him fall and would help him up.")]
    [InlineData("I then went back and quietly apologized to my frustrated patient.", "I then would go back and quietly would apologize to my frustrated patient.")]
    [InlineData("I told her, \"I checked it.\"", "I would tell her, \"I checked it.\"")]
    public void Imagine_OwnDeeds_GetWouldAndTheBaseForm(string text, string expected) => Assert.Equal(expected, MoodRewriter.Imagine(text, "would").Text);

    [Theory]
    [InlineData("I stopped the pump.", "I did not stop the pump.")]
    [InlineData("I was there and had seen it.", "I was not there and had not seen it.")]
    [InlineData("I had a plan.", "I did not have a plan.")]
    [InlineData("I've told them.", "I have not told them.")]
    [InlineData("I'm the one who called.", "I am not the one who called.")]
    [InlineData("I call her every week.", "I do not call her every week.")]
    [InlineData("We went to the charge nurse and filed a report.", "We did not go to the charge nurse and did not file a report.")]
    public void Deny_OwnDeeds_GetNot(string text, string expected) => Assert.Equal(expected, MoodRewriter.Deny(text).Text);

    [Theory]
    [InlineData("I stopped the pump.", "I never stopped the pump.")]
    [InlineData("I was late.", "I was never late.")]
    [InlineData("I've seen it.", "I have never seen it.")]
    public void Never_OwnDeeds_GetNever(string text, string expected) => Assert.Equal(expected, MoodRewriter.Never(text).Text);

    [Theory]
    [InlineData("I stopped the pump, then I called.", "My manager stopped the pump, then she called.")]
    [InlineData("I call the clinic and ask for my chart.", "My manager calls the clinic and asks for her chart.")]
    [InlineData("I'm careful, I've seen it and I don't guess.", "My manager is careful, she has seen it and she doesn't guess.")]
    [InlineData("I watch the pump, carry the tray and fix it myself.", "My manager watches the pump, carries the tray and fixes it herself.")]
    [InlineData("We told them and it was our idea.", "They told them and it was their idea.")]
    [InlineData("She told me that I was right.", "She told her that my manager was right.")]
    [InlineData("I told her, \"I am sorry.\"", "My manager told her, \"I am sorry.\"")]
    [InlineData("I want to call and I can wait.", "My manager wants to call and she can wait.")]
    [InlineData("I'll call. I'd called before. I have a list.", "My manager will call. My manager had called before. My manager has a list.")]
    [InlineData("I put it down and read it.", "My manager put it down and read it.")]
    public void Rewrite_OwnDeeds_GoToTheManagerWithAgreement(string text, string expected) => Assert.Equal(expected, OtherTeller.Manager.Rewrite(text).Text);
}
