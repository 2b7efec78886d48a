using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Analysis.Tokens;
using HealthcareInterview.Scoring.Diagnostics;

namespace HealthcareInterview.Scoring.Patterns.Syntax;

/// <summary>Reads the pattern language. Goes on after an error, so that one run tells them all.</summary>
internal sealed class PatternParser
{
    public const int MostRepeats = 12;
    private const int DefaultGap = 3;
    private const string Special = "()|?{}!=~$^\\";

    private readonly PatternReader reader;
    private readonly Func<string, bool>? isLexicon;
    private readonly TokenList tokens = new();

    private PatternParser(PatternReader reader, Func<string, bool>? isLexicon)
    {
        this.reader = reader;
        this.isLexicon = isLexicon;
    }

    public static ParseResult<PatternNode> Parse(PatternSource source, Func<string, bool>? isLexicon = null) =>
        new PatternParser(new PatternReader(source), isLexicon).Whole();

    private ParseResult<PatternNode> Whole()
    {
        var node = Choice(depth: 0);
        if (!reader.AtEnd)
        {
            reader.Report(DiagnosticCodes.PatternSyntax, reader.Position, $"'{reader.Current}' has no opening bracket: write '\\{reader.Current}' for the character itself.");
        }

        PatternChecks.Check(node, reader);
        return new ParseResult<PatternNode>(reader.Diagnostics.Count == 0 ? node : null, reader.Diagnostics);
    }

    private PatternNode Choice(int depth)
    {
        var start = reader.Position;
        var options = new List<PatternNode> { Sequence() };
        while (reader.Take('|'))
        {
            options.Add(Sequence());
        }

        if (options.Exists(option => option is SequenceNode { Items.Count: 0 }))
        {
            reader.Report(DiagnosticCodes.PatternSyntax, start, depth == 0 ? "The pattern is empty: write at least one word." : "An alternative is empty: write (a|b), or (a|b)? where nothing will do too.");
        }

        return options.Count == 1 ? options[0] : new ChoiceNode(options);
    }

    private SequenceNode Sequence()
    {
        var items = new List<PatternNode>();
        while (true)
        {
            reader.SkipSpace();
            if (reader.AtEnd || reader.Current is '|' or ')')
            {
                return new SequenceNode(items);
            }

            var before = reader.Position;
            Item(items);
            if (reader.Position == before)
            {
                reader.Report(DiagnosticCodes.PatternSyntax, before, $"'{reader.Current}' stands where a word should: write '\\{reader.Current}' for the character itself.");
                reader.Position++;
            }
        }
    }

    private void Item(List<PatternNode> items)
    {
        var name = CaptureName();
        var nodes = Primary();
        if (nodes.Count == 0)
        {
            return;
        }

        nodes[^1] = Suffixed(nodes[^1]);
        if (name is null)
        {
            items.AddRange(nodes);
        }
        else
        {
            items.Add(new CaptureNode(name, nodes.Count == 1 ? nodes[0] : new SequenceNode(nodes)));
        }
    }

    private string? CaptureName()
    {
        var end = reader.Position;
        while (end < reader.Text.Length && (char.IsAsciiLetterLower(reader.Text[end]) || reader.Text[end] is '_'))
        {
            end++;
        }

        if (end == reader.Position || end >= reader.Text.Length || reader.Text[end] != '=')
        {
            return null;
        }

        var name = reader.Text[reader.Position..end];
        reader.Position = end + 1;
        return name;
    }

    private List<PatternNode> Primary()
    {
        var at = reader.Position;
        switch (reader.Current)
        {
            case '(':
                reader.Position++;
                var inner = Choice(depth: 1);
                if (!reader.Take(')'))
                {
                    reader.Report(DiagnosticCodes.PatternSyntax, at, "'(' is never closed: add ')'.");
                }

                return [inner];
            case '!':
                reader.Position++;
                return Negated(at);
            case '^':
                reader.Position++;
                return [new AnchorNode(First: true)];
            case '$':
                reader.Position++;
                return [Dollar(at)];
            case '~':
                reader.Position++;
                return Lemma(at);
            case '.' when reader.Next == '.' && reader.Position + 2 < reader.Text.Length && reader.Text[reader.Position + 2] == '.':
                reader.Position += 3;
                return [Gap(at)];
            default:
                return Word(at);
        }
    }

    private GapNode Gap(int at)
    {
        var most = reader.TakeNumber();
        if (most is 0 or > MostRepeats)
        {
            reader.Report(DiagnosticCodes.PatternBounds, at, $"A gap is 1 to {MostRepeats} tokens, not {most}: write '...4', or two patterns.");
        }

        return new GapNode(most < 0 ? DefaultGap : Math.Clamp(most, 1, MostRepeats));
    }

    private PatternNode Dollar(int at)
    {
        var end = reader.Position;
        while (end < reader.Text.Length && (char.IsAsciiLetterOrDigit(reader.Text[end]) || reader.Text[end] is '_' or '-'))
        {
            end++;
        }

        if (end == reader.Position)
        {
            return new AnchorNode(First: false);
        }

        var name = reader.Text[reader.Position..end];
        reader.Position = end;
        if (isLexicon is not null && !isLexicon(name))
        {
            reader.Report(DiagnosticCodes.UnknownLexicon, at, $"There is no lexicon '{name}': define it under 'lexicons', or mend the name.");
        }

        return new LexiconNode(name);
    }

    private List<PatternNode> Lemma(int at)
    {
        var word = Chunk();
        var parts = Cut(word);
        if (parts.Count != 1)
        {
            reader.Report(DiagnosticCodes.PatternSyntax, at, $"'~{word}' is not one word: write '~' before one word, such as ~fix.");
            return [];
        }

        return [new LemmaNode(parts[0])];
    }

    private List<PatternNode> Negated(int at)
    {
        var nodes = Primary();
        var tests = nodes.Count == 1 ? Tests(nodes[0]) : null;
        if (tests is null)
        {
            reader.Report(DiagnosticCodes.PatternSyntax, at, "'!' takes one word, lemma, lexicon or class, or a group of such alternatives: write !x or !(x|~y).");
            return [];
        }

        return [new NotNode(tests)];
    }

    private static List<TestNode>? Tests(PatternNode node) => node switch
    {
        TestNode test => [test],
        SequenceNode { Items: [TestNode only] } => [only],
        ChoiceNode choice when choice.Options.All(option => Tests(option) is not null) => [.. choice.Options.SelectMany(option => Tests(option)!)],
        _ => null,
    };

    private List<PatternNode> Word(int at)
    {
        var escaped = reader.Current == '\\';
        var word = Chunk();
        if (word.Length == 0)
        {
            return [];
        }

        if (!escaped && word.Length > 1 && word.All(char.IsAsciiLetterUpper))
        {
            if (ClassTable.TryFind(word, out var value))
            {
                return [new ClassNode(word, value)];
            }

            reader.Report(DiagnosticCodes.UnknownClass, at, $"'{word}' is no class; classes are {string.Join(' ', ClassTable.Names)}. For the word write it in lower case (any case matches) or '\\{word}'.");
            return [];
        }

        return [.. Cut(word).Select(form => new WordNode(form))];
    }

    private PatternNode Suffixed(PatternNode node)
    {
        if (reader.Take('?'))
        {
            return new RepeatNode(node, 0, 1);
        }

        if (reader.Current is '*' or '+')
        {
            reader.Report(DiagnosticCodes.PatternSyntax, reader.Position, $"There is no '{reader.Current}': write bounds, such as {{0,3}}.");
            reader.Position++;
            return node;
        }

        if (reader.Current != '{')
        {
            return node;
        }

        var at = reader.Position;
        reader.Position++;
        var least = reader.TakeNumber();
        var most = reader.Take(',') ? reader.TakeNumber() : least;
        if (!reader.Take('}') || least < 0 || most < 0)
        {
            reader.Report(DiagnosticCodes.PatternBounds, at, "A repeat needs both bounds: write {0,3}.");
            return node;
        }

        if (most > MostRepeats || least > most || most == 0)
        {
            reader.Report(DiagnosticCodes.PatternBounds, at, $"A repeat runs from a smaller to a larger number, at most {MostRepeats}: {{{least},{most}}} does not.");
            return node;
        }

        return new RepeatNode(node, least, most);
    }

    /// <summary>Characters up to white space or an operator; a backslash takes the next one as it is.</summary>
    private string Chunk()
    {
        var chunk = new System.Text.StringBuilder();
        while (!reader.AtEnd && !char.IsWhiteSpace(reader.Current))
        {
            if (reader.Current == '\\' && reader.Next != '\0')
            {
                chunk.Append(reader.Next);
                reader.Position += 2;
            }
            else if (Special.Contains(reader.Current, StringComparison.Ordinal) || (reader.Current is '*' or '+' && chunk.Length > 0))
            {
                break;
            }
            else
            {
                chunk.Append(reader.Current);
                reader.Position++;
            }
        }

        return chunk.ToString();
    }

    /// <summary>The forms that the answers' own tokenizer makes of a word: "don't" is two.</summary>
    private List<string> Cut(string word)
    {
        Tokenizer.Tokenize(word, Vocabulary.Shipped, tokens);
        var parts = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens.Buffer[i];
            if (!token.Filler)
            {
                parts.Add(word.Substring(token.Start, token.Length));
            }
        }

        return parts;
    }
}
