using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Print;

/// <summary>Takes out of a PDF when it was made: the same budget gives the same bytes on any day.</summary>
internal static partial class PdfDates
{
    /// <summary>Removes both days of the document's information (ISO 32000-1, 14.3.3).</summary>
    public static void Remove(PdfFile file)
    {
        if (PdfFile.Reference(file.Trailer, "Info") is { } info && Day().IsMatch(file[info])) file[info] = Day().Replace(file[info], "");
    }

    [GeneratedRegex(@"\n?/(?:CreationDate|ModDate) \([^)]*\)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Day();
}
