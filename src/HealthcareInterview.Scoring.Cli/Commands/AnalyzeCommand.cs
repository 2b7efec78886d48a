using System.CommandLine;
using System.Text.Json;
using HealthcareInterview.Scoring.Analysis;
using HealthcareInterview.Scoring.Cli.Input;
using HealthcareInterview.Scoring.Patterns.Syntax;

namespace HealthcareInterview.Scoring.Cli.Commands;

/// <summary><c>hiscore analyze</c>: what a rule sees, for rule authors.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(ToolConsole console)
    {
        var input = new InputArguments();
        var text = new Option<string?>("--text", "-t") { Description = "A text to analyse instead of files." };
        var command = new Command("analyze", "Prints tokens, sentences, and who acts, as JSONL. Example: hiscore analyze --text \"I called the nurse.\"");
        input.AddTo(command);
        command.Options.Add(text);
        command.SetAction(parsed => Run(parsed));
        return command;

        int Run(ParseResult parsed)
        {
            if (parsed.GetValue(text) is { } given)
            {
                Write(console.OutputStream, "text", given);
                return ExitCodes.Fine;
            }

            // Analysis needs no question and no level: any will do where the input has none.
            var options = input.Read(parsed);
            var scorer = input.Scorer(parsed);
            options = options with { Question = options.Question ?? scorer.Questions[0], Level = options.Level ?? "mid" };
            if (options.Format is null && options.Files.All(file => file == "-") && console.In.Peek() is not '{')
            {
                Write(console.OutputStream, "text", console.In.ReadToEnd());
                return ExitCodes.Fine;
            }

            options = options with { Format = options.Format ?? (options.Files.All(file => file == "-") ? "jsonl" : null) };
            var bad = false;
            foreach (var record in new RecordSource(options, scorer, console).Read())
            {
                if (record.Problem is not null)
                {
                    console.Error.WriteLine(record.Problem);
                    bad = true;
                }
                else
                {
                    Write(console.OutputStream, record.Answer!.Id!, record.Answer.Text);
                }
            }

            return bad ? ExitCodes.Findings : ExitCodes.Fine;
        }
    }

    private static void Write(Stream output, string id, string text)
    {
        var vocabulary = Vocabulary.Shipped;
        var answer = AnswerAnalyzer.Analyze(text, vocabulary);
        using (var json = new Utf8JsonWriter(output, ScoreResultJson.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartArray("tokens");
            foreach (ref readonly var token in answer.Tokens)
            {
                Write(json, token, text, vocabulary);
            }

            json.WriteEndArray();
            json.WriteStartArray("sentences");
            foreach (var sentence in answer.Sentences)
            {
                var first = answer.Tokens[sentence.FirstToken];
                var last = answer.Tokens[sentence.EndToken - 1];
                json.WriteStartObject();
                json.WriteNumber("start", first.Start);
                json.WriteNumber("length", last.Start + last.Length - first.Start);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, in Token token, string text, Vocabulary vocabulary)
    {
        json.WriteStartObject();
        json.WriteNumber("start", token.Start);
        json.WriteNumber("length", token.Length);
        json.WriteString("text", text.AsSpan(token.Start, token.Length));
        json.WriteStartArray("lemmas");
        foreach (var lemma in vocabulary.Lemmas(token.Form))
        {
            json.WriteStringValue(vocabulary.TextOf(lemma));
        }

        json.WriteEndArray();
        json.WriteStartArray("classes");
        foreach (var name in ClassTable.NamesOf(token.Classes))
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteNumber("sentence", token.Sentence);
        json.WriteNumber("clause", token.Clause);
        json.WriteString("who", token.Who switch { Actor.I => "I", Actor.We => "we", Actor.Other => "other", _ => "nobody" });
        json.WriteString("polarity", token.Polarity == Polarity.Negated ? "negated" : "affirmed");
        json.WriteString("modality", token.Modality switch { Modality.Habitual => "habitual", Modality.Hypothetical => "hypothetical", Modality.Intended => "intended", _ => "actual" });
        json.WriteString("voice", token.Voice switch { Voice.Reported => "reported", Voice.Quoted => "quoted", Voice.Question => "question", _ => "own" });
        if (token.Filler)
        {
            json.WriteBoolean("filler", true);
        }

        json.WriteEndObject();
    }
}
