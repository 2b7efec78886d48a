using HealthcareInterview.Scoring.Rubrics;

namespace HealthcareInterview.Scoring.Evaluation.Stress.Texts;

/// <summary>Texts made of what the rubric is called: its elements named, claimed, or the question said back.</summary>
internal static class Parroting
{
    private static readonly string[] Deeds = ["I made sure of {0}", "I always show {0}", "I took care of {0}", "I demonstrated {0}", "I focused on {0}", "I used {0}"];

    private static readonly string[] Beliefs =
        ["I am a big believer in {0}", "I am very strong at {0}", "I am known for {0}", "I am passionate about {0}", "My greatest strength is {0}", "Everyone says that I am great at {0}"];

    /// <summary>Every element named as something done: by title, by id, and all in one breath.</summary>
    public static IEnumerable<string> Texts(Rubric rubric)
    {
        yield return Sentences(Deeds, rubric.Elements.Select(element => Lower(element.Title)));
        yield return Sentences(Deeds, rubric.Elements.Select(Words));
        yield return "In that situation I took ownership and I made " + string.Join(", and I showed ", rubric.Elements.Select(Words)) + ", so it was a great success for the patient and the team.";
    }

    /// <summary>Every element claimed as a trait, and the claims that fit any question.</summary>
    public static IEnumerable<string> Claims(Rubric rubric)
    {
        yield return Sentences(Beliefs, rubric.Elements.Select(element => Lower(element.Title)))
            + " I am a systems thinker, a team player and a natural leader who gives 110 percent.";
        yield return Sentences(Beliefs, rubric.Elements.Select(Words)) + " I am calm under pressure, I am a perfectionist, and I have excellent communication skills.";
    }

    /// <summary>The question said back, plainly and with the words around it that win time.</summary>
    public static IEnumerable<string> Question(Rubric rubric)
    {
        foreach (var prompt in rubric.Prompts)
        {
            yield return prompt;
            yield return $"You asked me: {prompt} That is a good question. {prompt}";
            yield return $"So the question is, {Lower(prompt)} Let me think about that. That is something I have thought about a lot. {prompt}";
        }
    }

    /// <summary>With a small first letter, but for abbreviations.</summary>
    public static string Lower(string title) => title.Length > 1 && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;

    private static string Words(RubricElement element) => element.Id.Replace('-', ' ');

    private static string Sentences(string[] frames, IEnumerable<string> names) =>
        string.Join(' ', names.Select((name, i) => frames[i % frames.Length].Replace("{0}", name, StringComparison.Ordinal) + "."));
}
