using System.Collections;
using System.Globalization;
using System.Text;
using Disclosure.Site.Theme;
using QRCoder;

namespace Disclosure.Site.Pages;

/// <summary>An address as a QR code (ISO/IEC 18004), for paper.</summary>
internal static class QrCode
{
    // A code of more squares than this holds is too fine for a telephone to read from paper; ten times as many bytes fit into none.
    private const int MostBytes = 250;

    /// <summary>Drawn as SVG: one path, a piece of it for each run of black squares in a row; blank for none, and for one too long to be read so.</summary>
    public static string Svg(string address)
    {
        if (address.Length == 0 || Encoding.UTF8.GetByteCount(address) > MostBytes) return "";
        var squares = Squares(address);
        var side = squares.Count;
        var html = new HtmlText().Raw(string.Create(CultureInfo.InvariantCulture, $"<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" role=\"img\""));
        return html.Attribute("aria-label", $"二维码：{address}").Raw($"><path d=\"{PathOf(squares)}\"/></svg>").ToString();
    }

    // The white border that readers need is among them.
    private static List<BitArray> Squares(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        return data.ModuleMatrix;
    }

    private static StringBuilder PathOf(List<BitArray> squares)
    {
        var path = new StringBuilder();
        for (var y = 0; y < squares.Count; y++)
        {
            for (var x = 0; x < squares.Count; x++)
            {
                var start = x;
                while (x < squares.Count && squares[y][x]) x++;
                if (x > start) path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }
        }
        return path;
    }
}
