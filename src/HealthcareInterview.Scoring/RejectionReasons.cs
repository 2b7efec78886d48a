namespace HealthcareInterview.Scoring;

/// <summary>Why a match does not count.</summary>
public static class RejectionReasons
{
    /// <summary>It is denied.</summary>
    public const string Negated = "negated";

    /// <summary>The rule asks for a denial, and it is affirmed.</summary>
    public const string Affirmed = "affirmed";

    /// <summary>It is imagined: would, should, if.</summary>
    public const string Hypothetical = "hypothetical";

    /// <summary>It is a habit where the question asks for an event.</summary>
    public const string Habitual = "habitual";

    /// <summary>It is planned.</summary>
    public const string Intended = "intended";

    /// <summary>It happened once where the rule asks for something else.</summary>
    public const string Actual = "actual";

    /// <summary>Somebody else acted.</summary>
    public const string OtherActor = "other-actor";

    /// <summary>Nobody is said to have acted.</summary>
    public const string NoActor = "no-actor";

    /// <summary>It stands in somebody's reported words.</summary>
    public const string Reported = "reported";

    /// <summary>It stands in quotation marks.</summary>
    public const string Quoted = "quoted";

    /// <summary>It is asked.</summary>
    public const string Question = "question";

    /// <summary>It is said in the speaker's own voice where the rule asks for another's.</summary>
    public const string OwnVoice = "own-voice";

    /// <summary>An exception of the rule covers it.</summary>
    public const string Unless = "unless";

    /// <summary>What the rule asks to be near is not.</summary>
    public const string Near = "near";

    /// <summary>What the rule needs in the same sentence is not there.</summary>
    public const string Needs = "needs";

    /// <summary>It only repeats the question.</summary>
    public const string QuestionRestated = "question-restated";

    /// <summary>It stands in a bare list of words.</summary>
    public const string Listing = "listing";

    /// <summary>It recites what a good answer holds instead of telling it.</summary>
    public const string Parroted = "parroted";

    /// <summary>The words of the answer stand in an order that nobody speaks.</summary>
    public const string WordOrder = "word-order";

    /// <summary>It is told of another organization than the one applied to.</summary>
    public const string OtherOrganization = "other-organization";

    /// <summary>Nothing in the answer is about the question.</summary>
    public const string OffTopic = "off-topic";

    /// <summary>The same words have counted before.</summary>
    public const string Repeated = "repeated";
}
