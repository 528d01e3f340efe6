using Disclosure.Pipeline.Preview;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline.Preview;

/// <summary>What is told of a folder in which files change.</summary>
public sealed class FolderWatchTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public async Task A_burst_is_told_at_once()
    {
        using var watch = new FolderWatch([_scratch.Folder]);
        var files = Enumerable.Range(0, 50).Select(i => _scratch.Path($"{i}.md")).ToList();
        foreach (var file in files) await File.WriteAllTextAsync(file, "x", TestContext.Current.CancellationToken);
        var told = new HashSet<string>(StringComparer.Ordinal);
        var times = 0;
        for (; !told.IsSupersetOf(files); times++) told.UnionWith(await watch.NextAsync(TestContext.Current.CancellationToken));
        times.ShouldBeLessThan(files.Count / 2);
    }

    [Fact]
    public async Task A_file_that_is_put_in_place_of_another_is_told_by_its_new_name()
    {
        await File.WriteAllTextAsync(_scratch.Path("a.md"), "old", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_scratch.Path("a.tmp"), "new", TestContext.Current.CancellationToken);
        using var watch = new FolderWatch([_scratch.Folder]);
        File.Move(_scratch.Path("a.tmp"), _scratch.Path("a.md"), overwrite: true);
        (await watch.NextAsync(TestContext.Current.CancellationToken)).ShouldContain(_scratch.Path("a.md"));
    }

    [Fact]
    public async Task Changes_that_do_not_end_are_told_meanwhile()
    {
        using var watch = new FolderWatch([_scratch.Folder]);
        using var end = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !end.IsCancellationRequested; i++)
            {
                await File.WriteAllTextAsync(_scratch.Path("a.md"), $"{i}", CancellationToken.None);
                await Task.Delay(2, CancellationToken.None);
            }
        }, TestContext.Current.CancellationToken);
        (await watch.NextAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).ShouldBe([_scratch.Path("a.md")]);
        await end.CancelAsync();
        await writing;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_folder_that_was_taken_away_is_followed_where_it_comes_back(bool isMoved)
    {
        var folder = Directory.CreateDirectory(_scratch.Path("input")).FullName;
        using var watch = new FolderWatch([folder]);
        if (isMoved) Directory.Move(folder, _scratch.Path("aside"));
        else Directory.Delete(folder);
        await ToldAsync(watch, folder);
        if (isMoved) Directory.Move(_scratch.Path("aside"), folder);
        else Directory.CreateDirectory(folder);
        await ToldAsync(watch, folder);
        var file = Path.Combine(folder, "a.md");
        await File.WriteAllTextAsync(file, "x", TestContext.Current.CancellationToken);
        await ToldAsync(watch, file);
    }

    [Fact]
    public async Task Nothing_is_told_of_what_lies_beside_a_folder()
    {
        var folder = Directory.CreateDirectory(_scratch.Path("input")).FullName;
        using var watch = new FolderWatch([folder]);
        Directory.CreateDirectory(_scratch.Path("output"));
        var file = Path.Combine(folder, "a.md");
        await File.WriteAllTextAsync(file, "x", TestContext.Current.CancellationToken);
        (await watch.NextAsync(TestContext.Current.CancellationToken)).ShouldBe([file]);
    }

    public void Dispose() => _scratch.Dispose();

    private static async Task ToldAsync(FolderWatch watch, string path)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (!(await watch.NextAsync(patience.Token)).Contains(path, StringComparer.Ordinal))
        {
            // Told of something else meanwhile.
        }
    }
}
