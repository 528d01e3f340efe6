using System.Text;

namespace Disclosure.Site.Theme.Bundles;

/// <summary>
/// A script without the lines that only its authors read: comments that have lines of their own, blank lines, indentation. Nothing else
/// is touched, so that no script needs to be understood; one in which a text or a comment goes on over lines in another way stays as it is.
/// </summary>
internal static class ScriptText
{
    /// <summary>The shorter script.</summary>
    public static string Short(string script)
    {
        var kept = new StringBuilder();
        var isComment = false;
        foreach (var whole in script.Split('\n'))
        {
            var line = whole.Trim();
            var opens = !isComment && line.StartsWith("/*", StringComparison.Ordinal);
            var isWithin = isComment || opens;
            var end = isWithin ? line.IndexOf("*/", opens ? 2 : 0, StringComparison.Ordinal) : -1;
            isComment = isWithin && end < 0;
            if (isWithin ? end >= 0 && end + 2 < line.Length : GoesOn(line)) return script;
            if (!isWithin && line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)) kept.Append(line).Append('\n');
        }
        return isComment ? script : kept.ToString();
    }

    // A comment of one line may hold what it likes.
    private static bool GoesOn(string line) =>
        !line.StartsWith("//", StringComparison.Ordinal)
        && (line.Count(c => c == '`') % 2 == 1 || line.EndsWith('\\') || line.LastIndexOf("/*", StringComparison.Ordinal) > line.LastIndexOf("*/", StringComparison.Ordinal));
}
