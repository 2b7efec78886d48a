using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Cli.Commands;

/// <summary>Finds and reads rubric files.</summary>
internal static class RubricFiles
{
    /// <summary>The files named, and every .yaml and .yml below folders named.</summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Where(file => Path.GetExtension(file) is ".yaml" or ".yml").Order(StringComparer.Ordinal));
            }
            else
            {
                files.Add(path);
            }
        }

        return files;
    }

    /// <summary>The embedded rubrics with the files' in their place or beside them.</summary>
    public static InterviewScorer Scorer(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
        {
            return InterviewScorer.Default;
        }

        var rubrics = new List<Rubric>();
        foreach (var file in Expand(paths))
        {
            var result = RubricReader.ReadFile(file);
            rubrics.Add(result.Rubric ?? throw new UsageException($"the rubric {file} is not valid:\n" + string.Join('\n', result.Diagnostics)));
        }

        var own = rubrics.Select(rubric => rubric.Id).ToHashSet(StringComparer.Ordinal);
        return InterviewScorer.FromRubrics(rubrics.Concat(BuiltInRubrics.Ids.Where(id => !own.Contains(id)).Select(BuiltInRubrics.Get)));
    }
}
