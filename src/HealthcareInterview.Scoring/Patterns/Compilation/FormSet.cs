namespace HealthcareInterview.Scoring.Patterns.Compilation;

/// <summary>A set of form ids with one probe a look-up as a rule. Immutable, thread-safe.</summary>
internal sealed class FormSet
{
    private readonly int[] table;
    private readonly int mask;

    public FormSet(IEnumerable<int> forms)
    {
        int[] distinct = [.. forms.Where(form => form > 0).Distinct()];
        var size = 4;
        while (size < distinct.Length * 3)
        {
            size *= 2;
        }

        table = new int[size];
        mask = size - 1;
        foreach (var form in distinct)
        {
            var slot = Slot(form);
            while (table[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            table[slot] = form;
        }
    }

    /// <summary>Whether the form is in it; the unknown form 0 never is.</summary>
    public bool Contains(int form)
    {
        for (var slot = Slot(form); table[slot] is var found and not 0; slot = (slot + 1) & mask)
        {
            if (found == form)
            {
                return true;
            }
        }

        return false;
    }

    private int Slot(int form) => (int)((uint)form * 2654435769u >> 7) & mask;
}
