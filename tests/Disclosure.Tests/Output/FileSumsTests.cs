using System.Buffers;
using System.Text;
using Disclosure.Output;

namespace Disclosure.Tests.Output;

/// <summary>The files of a site with their sums, packed and not.</summary>
public sealed class FileSumsTests
{
    private static readonly string[] Paths = ["a-b/1.html", "a/1.html", "a/2/3.html", "a.html", "b/1.html", "index.html"];

    private readonly FileSums _sums = new();

    public FileSumsTests()
    {
        foreach (var (i, path) in Paths.Index())
        {
            _sums.TryAdd(path);
            _sums.Set(path, (uint)i, isChanged: i % 2 == 0);
        }
    }

    [Fact]
    public void The_list_is_the_same_whether_folders_are_packed_or_not()
    {
        var open = List();
        foreach (var top in new[] { "a", "a-b", "b" }) _sums.Pack(top);

        List().ShouldBe(open);
    }

    [Fact]
    public void The_list_is_sorted_by_code_point() =>
        List().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[1]).ShouldBe(Paths.Order(StringComparer.Ordinal));

    [Fact]
    public void Packing_loses_no_count()
    {
        _sums.Pack("a");

        (_sums.Count, _sums.Changes).ShouldBe((6, 3));
    }

    [Fact]
    public void Nothing_more_comes_into_a_packed_folder()
    {
        _sums.Pack("a");

        _sums.TryAdd("a/9.html").ShouldBeFalse();
    }

    [Fact]
    public void A_path_that_differs_by_case_alone_is_taken() => _sums.TryAdd("A/1.HTML").ShouldBeFalse();

    [Fact]
    public void What_is_missing_is_missed_in_packed_folders_too()
    {
        _sums.Pack("a");

        _sums.Missing(["gone.html", "b/1.html", "a/1.html", "a/gone.html", "gone/1.html"]).ShouldBe(["a/gone.html", "gone.html", "gone/1.html"]);
    }

    [Fact]
    public void The_names_at_the_top_are_those_of_files_and_of_folders_packed_or_not()
    {
        _sums.Pack("a");

        _sums.Tops.Order(StringComparer.Ordinal).ShouldBe(["a", "a-b", "a.html", "b", "index.html"]);
    }

    private string List()
    {
        var bytes = new ArrayBufferWriter<byte>();
        _sums.Write(bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
