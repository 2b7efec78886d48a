using HealthcareInterview.Scoring.Analysis;

namespace HealthcareInterview.Scoring.Rubrics;

/// <summary>The voices that a rule accepts (key <c>voice</c>). Bit n stands for the analysis' voice n.</summary>
[Flags]
public enum VoiceSet
{
    /// <summary>Nothing is accepted; never the value of a loaded rule.</summary>
    None = 0,

    /// <summary><c>own</c>: the candidate's own statement.</summary>
    Own = 1 << (int)Voice.Own,

    /// <summary><c>reported</c>: what somebody is said to have said.</summary>
    Reported = 1 << (int)Voice.Reported,

    /// <summary><c>quoted</c>: words in quotation marks.</summary>
    Quoted = 1 << (int)Voice.Quoted,

    /// <summary><c>question</c>: asked, not stated.</summary>
    Question = 1 << (int)Voice.Question,

    /// <summary><c>any</c>: all of them.</summary>
    Any = Own | Reported | Quoted | Question,
}
