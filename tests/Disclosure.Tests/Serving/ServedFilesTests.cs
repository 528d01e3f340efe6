using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Output;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Serving;

/// <summary>What a preview shows is what a build writes.</summary>
public sealed partial class ServedFilesTests
{
    [Fact]
    public async Task Every_file_is_that_of_a_build_but_for_what_the_preview_puts_around_pages()
    {
        using var built = new ExampleInput().AddEarlierYear();
        built.Build().Written.ShouldNotBeNull();
        await using var served = ServedInput.Start(new ExampleInput().AddEarlierYear());
        var site = built.Output("");
        var files = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(site, f).Replace('\\', '/')).Where(f => f != SitePath.FileList).ToList();
        files.Count.ShouldBeGreaterThan(50);
        foreach (var file in files)
        {
            using var response = await served.GetAsync(file);
            Unframed(file, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(await File.ReadAllBytesAsync(built.Output(file), TestContext.Current.CancellationToken), file);
        }
    }

    [Fact]
    public async Task Nothing_is_written_beside_the_input()
    {
        var input = new ExampleInput();
        var folder = Path.GetDirectoryName(input.Folder)!;
        var before = Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories);
        await using var served = ServedInput.Start(input);
        await served.PageAsync("");
        await served.PageAsync("shili-unit/2030/t01.html");
        Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories).ShouldBe(before, ignoreOrder: true);
    }

    private static byte[] Unframed(string file, byte[] bytes) =>
        file.EndsWith(".html", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Frame().Replace(Encoding.UTF8.GetString(bytes), "")) : bytes;

    [GeneratedRegex("""<link rel="stylesheet" href="/_preview/preview.css"><script src="/_preview/preview.js" data-tag="[0-9a-f]{32}"></script>\n""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Frame();
}
