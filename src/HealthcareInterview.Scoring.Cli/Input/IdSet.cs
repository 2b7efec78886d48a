namespace HealthcareInterview.Scoring.Cli.Input;

/// <summary>
/// The ids seen so far, as 64-bit hashes: a million take 16 MB. Two different ids of a million share a hash once in forty
/// million runs.
/// </summary>
internal sealed class IdSet
{
    private ulong[] table = new ulong[1024];
    private int count;

    /// <summary>Adds an id.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(string id)
    {
        if (count * 4L >= table.Length * 3L)
        {
            Grow();
        }

        var hash = Hash(id);
        for (var slot = Slot(hash); ; slot = (slot + 1) & (table.Length - 1))
        {
            if (table[slot] == hash)
            {
                return false;
            }

            if (table[slot] == 0)
            {
                table[slot] = hash;
                count++;
                return true;
            }
        }
    }

    private int Slot(ulong hash) => (int)(hash >> 20) & (table.Length - 1);

    private void Grow()
    {
        var old = table;
        table = new ulong[old.Length * 2];
        foreach (var hash in old)
        {
            if (hash != 0)
            {
                var slot = Slot(hash);
                while (table[slot] != 0)
                {
                    slot = (slot + 1) & (table.Length - 1);
                }

                table[slot] = hash;
            }
        }
    }

    /// <summary>FNV-1a with a final mix, so that ids that count up spread; never 0.</summary>
    private static ulong Hash(string id)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in id)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        hash ^= hash >> 33;
        return hash == 0 ? 1 : hash;
    }
}
