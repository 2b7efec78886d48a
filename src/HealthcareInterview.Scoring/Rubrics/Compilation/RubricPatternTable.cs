namespace HealthcareInterview.Scoring.Rubrics.Compilation;

/// <summary>
/// Every pattern of a rubric once (the same text is one pattern), with the rules and particulars that use it. Pattern indices
/// are those of the program that is compiled from <see cref="Patterns"/>. Immutable.
/// </summary>
internal sealed class RubricPatternTable
{
    private readonly PatternUse[][] _uses;

    private RubricPatternTable(RubricPattern[] patterns, PatternUse[][] uses, CompiledRule[] rules, int[][] particulars)
    {
        Patterns = patterns;
        _uses = uses;
        Rules = rules;
        ParticularPatterns = particulars;
    }

    /// <summary>The patterns in the order of first use.</summary>
    public IReadOnlyList<RubricPattern> Patterns { get; }

    /// <summary>All rules: those of the elements in file order, then those of the red flags.</summary>
    public CompiledRule[] Rules { get; }

    /// <summary>Pattern indices of each of <see cref="Rubric.Particulars"/>.</summary>
    public int[][] ParticularPatterns { get; }

    /// <summary>The users of a pattern, in rule order, particulars last.</summary>
    public ReadOnlySpan<PatternUse> Uses(int pattern) => _uses[pattern];

    /// <summary>Whether some user asks who does what in the pattern's matches.</summary>
    public bool NeedsHead(int pattern) => Array.Exists(_uses[pattern], static use => use.Role is PatternRole.Any or PatternRole.Particular);

    public static RubricPatternTable Of(Rubric rubric)
    {
        var gatherer = new Gatherer();
        var owners = new List<(RubricRule Rule, int Element, int RedFlag)>();
        for (int i = 0; i < rubric.Elements.Count; i++)
        {
            owners.AddRange(rubric.Elements[i].Rules.Select(rule => (rule, i, -1)));
        }

        for (int i = 0; i < rubric.RedFlags.Count; i++)
        {
            owners.AddRange(rubric.RedFlags[i].Rules.Select(rule => (rule, -1, i)));
        }

        var rules = new CompiledRule[owners.Count];
        for (int i = 0; i < rules.Length; i++)
        {
            (RubricRule rule, int element, int redFlag) = owners[i];
            rules[i] = new CompiledRule
            {
                Rule = rule,
                Index = i,
                Element = element,
                RedFlag = redFlag,
                Near = rule.Near is null ? -1 : owners.FindIndex(o => string.Equals(o.Rule.QualifiedId, rule.Near.Rule, StringComparison.Ordinal)),
                Any = gatherer.Add(rule.Any, PatternRole.Any, i),
                Unless = gatherer.Add(rule.Unless, PatternRole.Unless, i),
                UnlessBefore = gatherer.Add(rule.UnlessBefore, PatternRole.UnlessBefore, i),
                UnlessAfter = gatherer.Add(rule.UnlessAfter, PatternRole.UnlessAfter, i),
                Needs = gatherer.Add(rule.Needs, PatternRole.Needs, i),
            };
        }

        gatherer.Add(rubric.Topic, PatternRole.Topic, 0);
        int[][] particulars = [.. rubric.Particulars.Select((particular, i) => gatherer.Add(particular.Any, PatternRole.Particular, i))];
        return new RubricPatternTable([.. gatherer.Patterns], [.. gatherer.Uses.Select(static u => u.ToArray())], rules, particulars);
    }

    private sealed class Gatherer
    {
        private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

        public List<RubricPattern> Patterns { get; } = [];

        public List<List<PatternUse>> Uses { get; } = [];

        public int[] Add(IReadOnlyList<RubricPattern> patterns, PatternRole role, int owner)
        {
            int[] indices = new int[patterns.Count];
            for (int i = 0; i < indices.Length; i++)
            {
                if (!_index.TryGetValue(patterns[i].Text, out int index))
                {
                    index = Patterns.Count;
                    _index.Add(patterns[i].Text, index);
                    Patterns.Add(patterns[i]);
                    Uses.Add([]);
                }

                indices[i] = index;
                Uses[index].Add(new PatternUse(role, owner));
            }

            return indices;
        }
    }
}
