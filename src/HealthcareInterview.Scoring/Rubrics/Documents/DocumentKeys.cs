namespace HealthcareInterview.Scoring.Rubrics.Documents;

/// <summary>The closed lists of keys, in the order in which the reference names them.</summary>
internal static class DocumentKeys
{
    public static readonly string[] Rubric =
        ["id", "version", "title", "prompts", "topic", "defaults", "credit", "marks", "best_of", "own_deeds", "concreteness", "tuning", "particulars", "shared_flags", "lexicons", "elements", "red_flags"];

    public static readonly string[] Element =
        ["id", "title", "weight", "thresholds", "advice", "probe", "praise", "decisive", "organization_match", "concreteness", "particulars", "shared_rules", "rules"];

    public static readonly string[] Rule =
        ["id", "weight", "any", "who", "polarity", "modality", "voice", "unless", "unless_before", "unless_after", "near", "needs", "at_most", "count", "levels", "profile", "accept", "reject", "note"];

    public static readonly string[] RedFlag =
        ["id", "title", "points", "mark_at_most", "advice", "threshold", "long_from", "min_words", "off_topic", "when_missing", "unless_strong", "shared_rules", "rules"];

    public static readonly string[] Particular =
        ["title", "weight", "cap", "density", "classes", "words", "any", "who", "polarity", "modality", "voice"];

    public static readonly string[] Conditions = ["who", "polarity", "modality", "voice"];

    public static readonly string[] Lexicon = ["words", "closures", "except"];

    public static readonly string[] Levels = ["entry", "mid", "senior"];

    public static readonly string[] Thresholds = ["partial", "strong"];

    public static readonly string[] Credit = ["partial", "strong", "full_at"];

    public static readonly string[] OwnDeeds = ["at_least", "mark_at_most"];

    public static readonly string[] Concreteness = ["base", "strong_from", "of_points", "least", "most"];

    public static readonly string[] Tuning = ["rule_weight", "element_weight", "particular", "concreteness", "threshold", "mark"];

    public static readonly string[] Near = ["rule", "within"];
}
