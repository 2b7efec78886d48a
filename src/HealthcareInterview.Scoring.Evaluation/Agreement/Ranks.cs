namespace HealthcareInterview.Scoring.Evaluation.Agreement;

/// <summary>Ranks of values; equal values share their mean rank.</summary>
internal static class Ranks
{
    /// <summary>The rank of every value, from 0.</summary>
    public static double[] Of(ReadOnlySpan<double> values)
    {
        var keys = values.ToArray();
        int[] order = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(keys, order);
        var ranks = new double[keys.Length];
        for (var i = 0; i < keys.Length;)
        {
            var end = i;
            while (end < keys.Length && keys[end] == keys[i])
            {
                end++;
            }

            for (var j = i; j < end; j++)
            {
                ranks[order[j]] = (i + end - 1) / 2.0;
            }

            i = end;
        }

        return ranks;
    }
}
