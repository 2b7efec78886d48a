namespace HealthcareInterview.Scoring.Scoring;

/// <summary>A set of hashes that is emptied without touching its memory; used again for every answer. Not thread-safe.</summary>
internal sealed class SeenHashes
{
    private ulong[] keys = new ulong[512];
    private int[] rounds = new int[512];
    private int round = 1;
    private int count;

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        count = 0;
        if (round++ == int.MaxValue)
        {
            Array.Clear(rounds);
            round = 1;
        }
    }

    public bool Contains(ulong hash) => rounds[Slot(hash)] == round;

    /// <summary>Whether the hash is new.</summary>
    public bool Add(ulong hash)
    {
        var slot = Slot(hash);
        if (rounds[slot] == round)
        {
            return false;
        }

        (keys[slot], rounds[slot]) = (hash, round);
        if (++count * 2 > keys.Length)
        {
            Grow();
        }

        return true;
    }

    /// <summary>Where the hash stands, or where it would.</summary>
    private int Slot(ulong hash)
    {
        var mask = keys.Length - 1;
        var slot = (int)((hash * 0x9E3779B97F4A7C15UL) >> 40) & mask;
        while (rounds[slot] == round && keys[slot] != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var (oldKeys, oldRounds, old) = (keys, rounds, round);
        keys = new ulong[oldKeys.Length * 4];
        rounds = new int[keys.Length];
        round = 1;
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldRounds[i] == old)
            {
                var slot = Slot(oldKeys[i]);
                (keys[slot], rounds[slot]) = (oldKeys[i], round);
            }
        }
    }
}
