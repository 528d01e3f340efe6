using Disclosure.Core.Findings;
using Disclosure.Site.Theme.Sources;

namespace Disclosure.Site.Theme.Bundles;

/// <summary>A line of a bundle that names a file.</summary>
/// <param name="Name">The name.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record BundleLine(string Name, Place Place)
{
    /// <summary>The lines of a bundle: a name each; what follows a <c>#</c> is for people.</summary>
    public static IEnumerable<BundleLine> Of(ThemeText list)
    {
        var start = 0;
        foreach (var line in list.Text.Split('\n'))
        {
            var written = line.Split('#', 2)[0];
            var name = written.Trim();
            if (name.Length > 0) yield return new BundleLine(name, list.At(start + written.IndexOf(name[0])));
            start += line.Length + 1;
        }
    }
}
