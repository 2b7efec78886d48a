using System.CommandLine;
using HealthcareInterview.Scoring.Cli.Output;
using HealthcareInterview.Scoring.Diagnostics;
using HealthcareInterview.Scoring.Rubrics;
using HealthcareInterview.Scoring.Rubrics.Compilation;
using HealthcareInterview.Scoring.Scoring;

namespace HealthcareInterview.Scoring.Cli.Commands;

/// <summary><c>hiscore rubric validate | test | show | new</c>.</summary>
internal static class RubricCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("rubric", "Checks, tests, shows and starts rubric files.");
        command.Subcommands.Add(Validate(console));
        command.Subcommands.Add(Test(console));
        command.Subcommands.Add(Show(console));
        command.Subcommands.Add(New(console));
        return command;
    }

    private static Command Validate(ToolConsole console)
    {
        var files = new Argument<string[]>("files") { Description = "Rubric files or folders.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("validate", "Prints path:line:column: code: message for every problem of every file.") { files };
        command.SetAction(parsed =>
        {
            var errors = 0;
            var count = 0;
            foreach (var file in RubricFiles.Expand(parsed.GetValue(files)!))
            {
                count++;
                var result = RubricReader.ReadFile(file);
                foreach (var diagnostic in result.Diagnostics)
                {
                    console.Out.WriteLine(diagnostic);
                    errors += diagnostic.Severity == DiagnosticSeverity.Error ? 1 : 0;
                }
            }

            console.Error.WriteLine(errors == 0 ? $"{count} {(count == 1 ? "rubric is" : "rubrics are")} valid." : $"{errors} {(errors == 1 ? "error" : "errors")} in {count} {(count == 1 ? "file" : "files")}.");
            return errors == 0 ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return command;
    }

    private static Command Test(ToolConsole console)
    {
        var files = new Argument<string[]>("files") { Description = "Rubric files or folders, or ids of embedded rubrics; all embedded ones where none is named.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("test", "Runs every rule against its own accept and reject examples.") { files };
        command.SetAction(parsed =>
        {
            var names = parsed.GetValue(files) is { Length: > 0 } given ? given : [.. BuiltInRubrics.Ids];
            var failures = new List<Diagnostic>();
            var examples = 0;
            foreach (var name in RubricFiles.Expand(names))
            {
                var result = BuiltInRubrics.Ids.Contains(name, StringComparer.Ordinal) ? new RubricResult(BuiltInRubrics.Get(name), []) : RubricReader.ReadFile(name);
                failures.AddRange(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
                if (result.Rubric is { } rubric)
                {
                    failures.AddRange(RuleExamples.Run(CompiledRubric.Compile(rubric), out var run));
                    examples += run;
                }
            }

            foreach (var failure in failures)
            {
                console.Out.WriteLine(failure);
            }

            console.Out.WriteLine($"{examples} examples, {failures.Count} failures.");
            return failures.Count == 0 ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return command;
    }

    private static Command Show(ToolConsole console)
    {
        var name = new Argument<string>("rubric") { Description = "An id of an embedded rubric, or a file." };
        var yaml = new Option<bool>("--yaml") { Description = "The YAML text itself." };
        var command = new Command("show", "Shows a rubric for people.") { name, yaml };
        command.SetAction(parsed =>
        {
            var text = parsed.GetValue(name)!;
            var result = BuiltInRubrics.Ids.Contains(text, StringComparer.Ordinal) ? new RubricResult(BuiltInRubrics.Get(text), []) : RubricReader.ReadFile(text);
            if (result.Rubric is not { } rubric)
            {
                foreach (var diagnostic in result.Diagnostics)
                {
                    console.Error.WriteLine(diagnostic);
                }

                console.Error.WriteLine($"Embedded rubrics: {string.Join(", ", BuiltInRubrics.Ids)}.");
                return ExitCodes.Findings;
            }

            if (parsed.GetValue(yaml))
            {
                console.Out.Write(rubric.Source.Text);
            }
            else
            {
                RubricView.Show(console.Out, rubric);
            }

            return ExitCodes.Fine;
        });
        return command;
    }

    private static Command New(ToolConsole console)
    {
        var id = new Argument<string>("id") { Description = "The question's id in kebab-case, such as night-shifts, or the file: rubrics/night-shifts.yaml." };
        var output = new Option<string?>("--output", "-o") { Description = "File to write; ID.yaml where it is left out, - for standard output." };
        var command = new Command("new", "Writes a small commented rubric that validates and scores.") { id, output };
        command.SetAction(parsed =>
        {
            // "night-shifts", or the file to write: "rubrics/night-shifts.yaml".
            var name = parsed.GetValue(id)!;
            var isFile = Path.GetExtension(name) is ".yaml" or ".yml";
            var path = parsed.GetValue(output) ?? (isFile ? name : name + ".yaml");
            var text = Template(isFile ? Path.GetFileNameWithoutExtension(name) : name);
            if (path == "-")
            {
                console.Out.Write(text);
                return ExitCodes.Fine;
            }

            if (File.Exists(path))
            {
                throw new UsageException($"{path} is there already: name another file with --output.");
            }

            File.WriteAllText(path, text);
            console.Error.WriteLine($"Wrote {path}. Next: hiscore rubric validate {path} && hiscore rubric test {path}");
            return ExitCodes.Fine;
        });
        return command;
    }

    private static string Template(string id)
    {
        try
        {
            return RubricTemplate.For(id);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"the id '{id}' is not in kebab-case; write it like 'night-shifts'.", exception);
        }
    }
}
