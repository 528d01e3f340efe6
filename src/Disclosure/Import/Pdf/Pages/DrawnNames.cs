using System.Text;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>The names of what a drawing draws by name: pictures and other drawings.</summary>
internal static class DrawnNames
{
    /// <summary>What stands before the operator, behind a stroke, each once.</summary>
    public static List<string> In(ReadOnlySpan<byte> content)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var from = 0;
        for (var next = content.IndexOf("Do"u8); next >= 0; next = content[from..].IndexOf("Do"u8))
        {
            var at = from + next;
            var end = at;
            while (end > from && content[end - 1] <= ' ') end--;
            var start = end;
            while (start > from && content[start - 1] > ' ' && content[start - 1] != '/') start--;
            if (end < at && start > from && content[start - 1] == '/') names.Add(Encoding.Latin1.GetString(content[start..end]));
            from = at + 2;
        }
        return [.. names];
    }
}
