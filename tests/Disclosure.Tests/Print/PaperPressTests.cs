using Disclosure.Core.Findings;
using Disclosure.Print;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Print;

public sealed class PaperPressTests : IDisposable
{
    private const string First = "/a [4 0 R /XYZ 0 1 0]";
    private const string Second = "/a [5 0 R /XYZ 0 1 0]";

    private readonly Scratch _scratch = new();
    private readonly FindingList _findings = new();
    private readonly List<string> _numbers = [];

    [Fact]
    public void A_document_is_printed_until_its_contents_are_true()
    {
        Print(MadeUpPdf.With(First), MadeUpPdf.With(Second), MadeUpPdf.With(Second));
        _numbers.ShouldBe(["", "a1", "a2"]);
    }

    [Fact]
    public void A_document_without_contents_is_printed_once()
    {
        Print(MadeUpPdf.With(""));
        _numbers.ShouldBe([""]);
    }

    [Fact]
    public void Contents_that_never_come_true_are_an_error()
    {
        Print(MadeUpPdf.With(First), MadeUpPdf.With(Second), MadeUpPdf.With(First), MadeUpPdf.With(Second)).ShouldBeNull();
        _findings.Sorted().Single().ToString().ShouldBe(
            "u/2030/full.pdf: 错误 print-unsettled: 印了 4 遍，目录里的页码仍和实际不符：主题的目录要给页码留出固定的宽度。");
    }

    [Fact]
    public void A_file_of_another_kind_is_an_error()
    {
        Print("%PDF-2.0"u8.ToArray()).ShouldBeNull();
        _findings.Sorted().Single().ToString().ShouldBe(
            "u/2030/full.pdf: 错误 print-unknown: Chromium 写出的 PDF 不是认识的形式，请换一个版本的 Chromium 再试。");
    }

    [Fact]
    public void A_finished_document_does_not_say_when_it_was_made() =>
        PdfFile.Read(Print(MadeUpPdf.With(""))!)![1].ShouldNotContain("Date");

    public void Dispose() => _scratch.Dispose();

    private byte[]? Print(params byte[][] pdfs)
    {
        var press = new PaperPress(MadeUpChromium.Printing(_scratch, pdfs), _scratch.Path("press"));
        return press.Print("u/2030/full.html", Place.Whole("u/2030/full.pdf"), Render, _findings);

        void Render(IReadOnlyDictionary<string, int> numbers)
        {
            _numbers.Add(string.Concat(numbers.Select(n => $"{n.Key}{n.Value}")));
            press.Add("u/2030/full.html", "x"u8);
        }
    }
}
