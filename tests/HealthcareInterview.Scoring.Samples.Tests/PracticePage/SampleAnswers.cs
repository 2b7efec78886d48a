namespace HealthcareInterview.Scoring.Samples.Tests.PracticePage;

/// <summary>Answers written for these tests.</summary>
internal static class SampleAnswers
{
    public const string Thin = "I made a mistake with a chart once. I fixed it and I am more careful now.";

    public const string Mistake =
        "On my third night in step-down I hung the wrong bag: potassium meant for bed six went up in bed five. It ran for about "
        + "four minutes. I stopped the pump, checked his rhythm and called the charge nurse and the resident. His potassium was "
        + "drawn twice that night and he had to stay on the monitor until noon. I told him and his daughter myself what I had done. "
        + "That was on me: I had scanned the bag after I spiked it. Then I wrote it up, and with our pharmacist I changed the "
        + "checklist so that the pump will not start before the scan. We have not had a wrong bag since March.";

    /// <summary>Characters of one and two UTF-16 code units, before and between the evidence.</summary>
    public const string WithEmoji =
        "😬🏥 “So,” she’d say — and then… I hung the wrong bag 💉 that night. 👩🏽‍⚕️ I told the charge nurse at once and I filed an incident report.";

    public const string Markup =
        "<script>window.hacked = true</script><img src=x onerror=\"window.hacked = true\"> I hung the wrong <b>bag</b> &amp; I told the charge nurse at once. </textarea></div>";

    public const string Patient =
        "I hung the wrong bag for the patient named Harold Whitcomb, record number was 4471902, in bed five. I told the charge nurse at once and filed a report.";
}
