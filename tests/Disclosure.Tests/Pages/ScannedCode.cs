using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace Disclosure.Tests.Pages;

/// <summary>Reads a drawn QR code as a telephone does: from what is black and what is white.</summary>
internal static partial class ScannedCode
{
    private const int Scale = 4; // pixels a square

    /// <summary>What the code says; null when it is none.</summary>
    public static string? Read(IElement svg)
    {
        var side = int.Parse(svg.GetAttribute("viewBox")!.Split(' ')[2], CultureInfo.InvariantCulture) * Scale;
        var light = Enumerable.Repeat(byte.MaxValue, side * side).ToArray();
        foreach (Match run in Run().Matches(svg.QuerySelector("path")!.GetAttribute("d")!)) Blacken(light, side, run);
        var source = new RGBLuminanceSource(light, side, side, RGBLuminanceSource.BitmapFormat.Gray8);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)))?.Text;
    }

    private static void Blacken(byte[] light, int side, Match run)
    {
        var (x, y, width) = (Number(run, 1), Number(run, 2), Number(run, 3));
        for (var row = y * Scale; row < (y + 1) * Scale; row++) Array.Clear(light, (row * side) + (x * Scale), width * Scale);
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\3z", RegexOptions.None, 1000)]
    private static partial Regex Run();
}
