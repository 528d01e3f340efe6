using Disclosure.Core.Checking;
using Disclosure.Core.Narratives;

namespace Disclosure.Core.Checks.Prose;

/// <summary>The passages of a narrative made plain, each once: every check of words reads them.</summary>
internal sealed class PlainPassages
{
    private readonly Dictionary<Passage, PlainText> _plain = new(ReferenceEqualityComparer.Instance);

    /// <summary>The words of a passage, made plain.</summary>
    public static PlainText Of(CheckContext context, Passage passage)
    {
        var plain = context.Once(static _ => new PlainPassages())._plain;
        if (!plain.TryGetValue(passage, out var words)) plain[passage] = words = PlainText.Of(passage.Text);
        return words;
    }
}
