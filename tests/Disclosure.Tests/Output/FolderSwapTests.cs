using Disclosure.Output;

namespace Disclosure.Tests.Output;

public sealed class FolderSwapTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    // A killed build has left its lock.
    public FolderSwapTests()
    {
        _scratch.Put("output/a.html", "earlier");
        _scratch.Put(".output.staging/lock", "");
    }

    private string Site => _scratch[".output.staging/site"];

    private string Aside => _scratch[".output.staging/earlier"];

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void This_file_system_exchanges_folders_in_one_step()
    {
        _scratch.Put(".output.staging/site/a.html", "new");

        AtomicExchange.Try(Site, _scratch.Output).ShouldBe(!OperatingSystem.IsWindows());
    }

    [Fact]
    public void An_exchange_with_a_missing_folder_fails_without_an_exception() =>
        AtomicExchange.Try(_scratch["missing"], _scratch.Output).ShouldBeFalse();

    [Fact]
    public void Two_renames_put_the_new_site_in_place()
    {
        _scratch.Put(".output.staging/site/a.html", "new");
        FolderSwap.InTwoRenames(_scratch.Output, Site, Aside);

        File.ReadAllText(_scratch["output/a.html"]).ShouldBe("new");
    }

    [Fact]
    public void Two_renames_set_the_earlier_site_aside_whole()
    {
        _scratch.Put(".output.staging/site/a.html", "new");
        FolderSwap.InTwoRenames(_scratch.Output, Site, Aside);

        File.ReadAllText(Path.Combine(Aside, "a.html")).ShouldBe("earlier");
    }

    [Fact]
    public void When_the_second_rename_fails_the_earlier_site_is_put_back()
    {
        Directory.CreateDirectory(_scratch.Staging);
        Should.Throw<IOException>(() => FolderSwap.InTwoRenames(_scratch.Output, Site, Aside));

        File.ReadAllText(_scratch["output/a.html"]).ShouldBe("earlier");
    }

    [Fact]
    public void A_build_killed_between_the_renames_is_undone_at_the_next_start()
    {
        _scratch.Put(".output.staging/site/a.html", "new");
        Directory.Move(_scratch.Output, Aside);
        StagingFolder.Take(_scratch.Output).ShouldNotBeNull().Dispose();

        File.ReadAllText(_scratch["output/a.html"]).ShouldBe("earlier");
    }

    [Fact]
    public void A_build_killed_after_the_renames_keeps_the_new_site_at_the_next_start()
    {
        _scratch.Put(".output.staging/earlier/a.html", "older");
        StagingFolder.Take(_scratch.Output).ShouldNotBeNull().Dispose();

        File.ReadAllText(_scratch["output/a.html"]).ShouldBe("earlier");
    }

    [Fact]
    public void A_build_killed_after_the_renames_leaves_nothing_at_the_next_start()
    {
        _scratch.Put(".output.staging/site/half.html", "half");
        _scratch.Put(".output.staging/earlier/a.html", "older");
        StagingFolder.Take(_scratch.Output).ShouldNotBeNull().Dispose();

        Directory.Exists(_scratch.Staging).ShouldBeFalse();
    }
}
