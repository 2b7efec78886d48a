namespace HealthcareInterview.Scoring.Analysis.Tokens;

/// <summary>A growing list of tokens that can be used again without allocating.</summary>
internal sealed class TokenList
{
    private Token[] items = new Token[256];

    public int Count { get; private set; }

    public Token[] Buffer => items;

    public void Clear() => Count = 0;

    public ref Token Add()
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, items.Length * 2);
        }

        ref var token = ref items[Count++];
        token = default;
        token.WhoCue = token.PolarityCue = token.ModalityCue = token.VoiceCue = -1;
        return ref token;
    }
}
