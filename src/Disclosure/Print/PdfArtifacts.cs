using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Print;

/// <summary>
/// Says of all that a page shows and that is no part of the text (running heads, numbers of pages, the paper's white, the rules of
/// tables) that it is not: else a reader cannot tell it from text that nobody tagged (ISO 32000-1, 14.8.2.2).
/// </summary>
internal static partial class PdfArtifacts
{
    private const string Begin = "/Artifact BMC\n";
    private const string End = "EMC\n";

    /// <summary>Marks them on all pages.</summary>
    public static void Mark(PdfFile file)
    {
        for (var page = 0; page < file.Count; page++)
        {
            if (!Page().IsMatch(file[page]) || PdfFile.Reference(file[page], "Contents") is not { } contents) continue;
            if (PdfStream.Read(file[contents]) is { } drawing) file[contents] = PdfStream.Write(contents, Marked(drawing));
        }
    }

    /// <summary>A drawing with the marks; Chromium writes an operator, or a few that belong together, in a line.</summary>
    internal static string Marked(string drawing)
    {
        var marked = new StringBuilder(drawing.Length + 1024);
        var (depth, start) = (0, -1); // how many tags are open, and where what is not tagged begins
        foreach (var line in Table().Replace(drawing, Begin.TrimEnd()).Split('\n'))
        {
            var sign = OperatorOf(line);
            if (depth == 0 && start < 0 && sign is "BT" or "m" or "re" or "Do" or "sh") start = marked.Length;
            marked.Append(line).Append('\n');
            depth += start >= 0 ? 0 : sign is "BDC" or "BMC" ? 1 : sign is "EMC" ? -1 : 0;
            if (start < 0 || sign is not ("ET" or "f" or "f*" or "S" or "s" or "B" or "B*" or "b" or "b*" or "n" or "Do" or "sh")) continue;
            if (sign is not "n") marked.Insert(start, Begin).Append(End);
            start = -1;
        }
        return marked.ToString(0, marked.Length - 1);
    }

    private static string OperatorOf(string line) => line.EndsWith("BDC", StringComparison.Ordinal) ? "BDC" : line[(line.LastIndexOf(' ') + 1)..];

    [GeneratedRegex(@"/Type /Page\b(?!s)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Page();

    // What a table shows besides its cells are its rules.
    [GeneratedRegex(@"^/Table <</MCID \d+ >>BDC$", RegexOptions.Multiline, MatchLimit.Milliseconds)]
    private static partial Regex Table();
}
