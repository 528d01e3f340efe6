using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Site.Theme.Sources;

namespace Disclosure.Site.Theme.Bundles;

/// <summary>What bundles may become: a style sheet or a script.</summary>
internal sealed class BundleKind
{
    private static readonly BundleKind[] All =
    [
        new(".css", "", (text, findings) => StyleText.Short(text, findings)),
        // A part that ends without a semicolon would call what the next begins with.
        new(".js", ";\n", (text, _) => ScriptText.Short(text.Text).TrimEnd('\n') + "\n"),
    ];

    private readonly string _between;
    private readonly Func<ThemeText, FindingList, string> _short;

    private BundleKind(string ending, string between, Func<ThemeText, FindingList, string> shorter) =>
        (Ending, _between, _short) = (ending, between, shorter);

    /// <summary>What the name of the joined file ends with, and so the names of its parts.</summary>
    public string Ending { get; }

    /// <summary>The kind of a joined file, or null.</summary>
    public static BundleKind? Of(string path) => All.FirstOrDefault(kind => path.EndsWith(kind.Ending, StringComparison.Ordinal));

    /// <summary>Whether it may list a file of this name.</summary>
    public bool Takes(string name) =>
        name.EndsWith(Ending, StringComparison.Ordinal) || name.EndsWith(Ending + AssetFile.BundleEnding, StringComparison.Ordinal);

    /// <summary>The bytes of the joined file.</summary>
    public byte[] Join(IEnumerable<AssetFile> parts, FindingList findings) => Encoding.UTF8.GetBytes(string.Join(
        _between, parts.Select(part => ThemeText.Read(part.Name, part.Bytes, findings)).OfType<ThemeText>().Select(text => _short(text, findings))));
}
