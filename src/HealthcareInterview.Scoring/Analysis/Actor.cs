namespace HealthcareInterview.Scoring.Analysis;

/// <summary>Who acts in a verb's clause.</summary>
internal enum Actor : byte
{
    /// <summary>Passive without an agent, or no subject to be found.</summary>
    Nobody,
    I,
    We,
    Other,
}

/// <summary>Whether the thing said is affirmed or denied.</summary>
internal enum Polarity : byte
{
    Affirmed,
    Negated,
}

/// <summary>Whether the thing said happened.</summary>
internal enum Modality : byte
{
    Actual,
    Habitual,
    Hypothetical,
    Intended,
}

/// <summary>Whose words these are.</summary>
internal enum Voice : byte
{
    Own,
    Reported,
    Quoted,
    Question,
}
