namespace HealthcareInterview.Scoring.Diagnostics;

/// <content>Codes of rubric files: their YAML (1xx, after the syntax itself) and what they say (3xx).</content>
public static partial class DiagnosticCodes
{
    /// <summary>YAML took the start of a text for a tag (<c>!x</c>).</summary>
    public const string YamlTag = "HIS102";

    /// <summary>YAML took the start of a text for an anchor or alias (<c>&amp;x</c>, <c>*x</c>).</summary>
    public const string YamlAlias = "HIS103";

    /// <summary>A key stands twice in one mapping.</summary>
    public const string DuplicateKey = "HIS104";

    /// <summary>A text that YAML can read as something else: a boolean, number, date, comment.</summary>
    public const string AmbiguousScalar = "HIS105";

    /// <summary>A key that has no meaning here.</summary>
    public const string UnknownKey = "HIS106";

    /// <summary>A list where a text is wanted, a text where a number is wanted, and so on.</summary>
    public const string WrongType = "HIS107";

    /// <summary>A required key is missing.</summary>
    public const string MissingKey = "HIS108";

    /// <summary>A key or list item has no value.</summary>
    public const string EmptyValue = "HIS109";

    /// <summary>The text is longer or nested deeper than a rubric can be.</summary>
    public const string TooLarge = "HIS110";

    /// <summary>A word that is not in the closed list of its key.</summary>
    public const string UnknownValue = "HIS111";

    /// <summary>A file can't be read.</summary>
    public const string Unreadable = "HIS112";

    /// <summary>An id is not in kebab-case, or a lexicon's name not in snake_case.</summary>
    public const string BadId = "HIS301";

    /// <summary>An id stands twice.</summary>
    public const string DuplicateId = "HIS302";

    /// <summary>The version is not a semantic version.</summary>
    public const string BadVersion = "HIS303";

    /// <summary>The weights of a level do not add up to 100.</summary>
    public const string WeightSum = "HIS304";

    /// <summary>Thresholds that are not 0 &lt; partial &lt; strong.</summary>
    public const string BadThresholds = "HIS305";

    /// <summary>A number outside of its bounds.</summary>
    public const string OutOfBounds = "HIS306";

    /// <summary>A rule has no accept or no reject example.</summary>
    public const string MissingExample = "HIS307";

    /// <summary>Mark boundaries that do not ascend.</summary>
    public const string BadMarks = "HIS308";

    /// <summary>An element, rule, flag or particular that does not exist.</summary>
    public const string UnknownReference = "HIS309";

    /// <summary>A pattern or rule that can never fire because an earlier one takes all its matches.</summary>
    public const string NeverFires = "HIS310";

    /// <summary>Groups of <c>best_of</c> that can't be compared.</summary>
    public const string BadBestOf = "HIS311";

    /// <summary>A red flag without anything that could raise it.</summary>
    public const string FlagNeverRaised = "HIS312";

    /// <summary>Credits that do not ascend.</summary>
    public const string BadCredit = "HIS313";

    /// <summary>A rule that is near itself, or rules that wait for each other.</summary>
    public const string NearCycle = "HIS314";

    /// <summary>A particular without classes and patterns.</summary>
    public const string EmptyParticular = "HIS315";
}
