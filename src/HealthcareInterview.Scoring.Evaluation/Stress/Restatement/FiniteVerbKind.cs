namespace HealthcareInterview.Scoring.Evaluation.Stress.Restatement;

/// <summary>Kinds of finite verbs, by what denying or imagining does to them.</summary>
internal enum FiniteVerbKind
{
    /// <summary>Any main verb, also "had" in "I had a plan".</summary>
    Lexical,

    /// <summary>A form of be, main verb or auxiliary.</summary>
    Be,

    /// <summary>Have before a participle.</summary>
    HaveAuxiliary,

    /// <summary>Do before a base form, for emphasis.</summary>
    DoAuxiliary,
}
