namespace HealthcareInterview.Scoring.Diagnostics;

public static partial class DiagnosticCodes
{
    /// <summary>A pattern is empty, or a bracket, bar or operator has nothing to work on.</summary>
    public const string PatternSyntax = "HIS201";

    /// <summary>A word in capitals that is no class.</summary>
    public const string UnknownClass = "HIS202";

    /// <summary>A <c>$name</c> that is no lexicon.</summary>
    public const string UnknownLexicon = "HIS203";

    /// <summary>Nothing but classes and gaps.</summary>
    public const string PatternTooGeneral = "HIS204";

    /// <summary>A repeat or gap over its limit, or upside down.</summary>
    public const string PatternBounds = "HIS205";

    /// <summary><c>!x</c> first or last.</summary>
    public const string NegationAtEnd = "HIS206";

    /// <summary>An anchor that is not at its end of the pattern.</summary>
    public const string MisplacedAnchor = "HIS207";

    /// <summary>A pattern that can match more tokens, or needs more states, than allowed.</summary>
    public const string PatternTooLarge = "HIS208";

    /// <summary>A lexicon that names itself, directly or through others.</summary>
    public const string LexiconCycle = "HIS209";

    /// <summary>An <c>@name</c> that is no closure.</summary>
    public const string UnknownClosure = "HIS210";

    /// <summary>A lexicon's entry that can't be read.</summary>
    public const string LexiconEntry = "HIS211";
}
