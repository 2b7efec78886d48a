namespace HealthcareInterview.Scoring.Scoring;

/// <summary>Sorts indices by keys; short lists, as most are, by insertion. Used again; not thread-safe.</summary>
internal sealed class CandidateOrder
{
    private const int Short = 40;

    private ulong[] keys = new ulong[64];
    private int[] items = new int[64];

    public int Count { get; private set; }

    /// <summary>The indices in the order of their keys, once sorted.</summary>
    public ReadOnlySpan<int> Items => items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(ulong key, int item)
    {
        if (Count == keys.Length)
        {
            Array.Resize(ref keys, Count * 2);
            Array.Resize(ref items, Count * 2);
        }

        (keys[Count], items[Count]) = (key, item);
        Count++;
    }

    public void Sort()
    {
        if (Count > Short)
        {
            Array.Sort(keys, items, 0, Count);
            return;
        }

        for (var i = 1; i < Count; i++)
        {
            var (key, item) = (keys[i], items[i]);
            var at = i - 1;
            while (at >= 0 && keys[at] > key)
            {
                (keys[at + 1], items[at + 1]) = (keys[at], items[at]);
                at--;
            }

            (keys[at + 1], items[at + 1]) = (key, item);
        }
    }

    /// <summary>Keeps the first so many.</summary>
    public void Cut(int count) => Count = count;

    /// <summary>Moves an index to an earlier place.</summary>
    public void Move(int from, int to) => items[to] = items[from];
}
