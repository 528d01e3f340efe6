using System.Globalization;

namespace Disclosure.Rendering.Pages;

/// <summary>How large a file is, in words: whoever pays for what is sent wants to know before opening it.</summary>
internal static class SizeText
{
    private const double Kilobyte = 1024;

    /// <summary>Such as <c>860 KB</c> or <c>1.9 MB</c>.</summary>
    public static string Of(int bytes)
    {
        var kilobytes = Math.Ceiling(bytes / Kilobyte);
        return kilobytes < 1000
            ? string.Create(CultureInfo.InvariantCulture, $"{kilobytes:0} KB")
            : string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilobyte / Kilobyte:0.0} MB");
    }
}
