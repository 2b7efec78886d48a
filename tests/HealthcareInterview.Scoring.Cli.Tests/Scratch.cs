using System.Text;

namespace HealthcareInterview.Scoring.Cli.Tests;

/// <summary>A folder for one test's files.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hiscore-");

    public string Path(string name) => System.IO.Path.Combine(folder.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(Path(name), text, new UTF8Encoding(false));
        return Path(name);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
