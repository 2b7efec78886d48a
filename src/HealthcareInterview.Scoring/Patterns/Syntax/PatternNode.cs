namespace HealthcareInterview.Scoring.Patterns.Syntax;

/// <summary>A node of a pattern's syntax tree. Immutable.</summary>
internal abstract record PatternNode;

/// <summary>Nodes one after the other.</summary>
internal sealed record SequenceNode(IReadOnlyList<PatternNode> Items) : PatternNode;

/// <summary>One of several nodes; the order decides between parses of the same span.</summary>
internal sealed record ChoiceNode(IReadOnlyList<PatternNode> Options) : PatternNode;

/// <summary>A node, several times; optional is 0 to 1. More is tried before less.</summary>
internal sealed record RepeatNode(PatternNode Item, int Least, int Most) : PatternNode;

/// <summary>Up to so many tokens of any kind, the fewest first; never over a semicolon or colon.</summary>
internal sealed record GapNode(int Most) : PatternNode;

/// <summary>A named part.</summary>
internal sealed record CaptureNode(string Name, PatternNode Item) : PatternNode;

/// <summary>The first or the last word of the sentence.</summary>
internal sealed record AnchorNode(bool First) : PatternNode;

/// <summary>One token that none of the tests accepts.</summary>
internal sealed record NotNode(IReadOnlyList<TestNode> Tests) : PatternNode;

/// <summary>A test of one token, or, for a lexicon, of its longest entry.</summary>
internal abstract record TestNode : PatternNode;

/// <summary>That form in any case.</summary>
internal sealed record WordNode(string Form) : TestNode;

/// <summary>Any form of that lemma.</summary>
internal sealed record LemmaNode(string Lemma) : TestNode;

/// <summary>The longest entry of that lexicon.</summary>
internal sealed record LexiconNode(string Name) : TestNode;

/// <summary>A token of that class.</summary>
internal sealed record ClassNode(string Name, Analysis.WordClass Class) : TestNode;
