using Disclosure.Output;

namespace Disclosure.Tests.Output;

public sealed class StagingFolderTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_second_build_at_once_is_told_to_wait()
    {
        using var first = _scratch.Open();

        ScratchFolder.Refusal(_scratch.Output).Message.ShouldBe("另一个生成正在写这个输出文件夹；请等它结束后再试。");
    }

    [Fact]
    public void A_second_build_at_once_does_not_disturb_the_first()
    {
        using (var first = _scratch.Open())
        {
            first.Write("a.html", "a"u8);
            ScratchFolder.Refusal(_scratch.Output);
            first.Commit(new());
        }

        ScratchFolder.Texts(_scratch.Output).Keys.ShouldBe([".disclosure", "a.html"]);
    }

    [Fact]
    public void A_build_disposed_twice_does_not_disturb_the_next()
    {
        var first = _scratch.Open();
        first.Dispose();
        using var second = _scratch.Open();
        first.Dispose();

        ScratchFolder.Refusal(_scratch.Output).Id.ShouldBe("output-busy");
    }

    [Fact]
    public void Of_many_builds_at_once_no_two_hold_the_lock()
    {
        var (holders, most) = (0, 0);
        Parallel.For(0, 2000, _ =>
        {
            using var staging = StagingFolder.Take(_scratch.Output);
            if (staging is null) return;
            most = Math.Max(most, Interlocked.Increment(ref holders));
            Interlocked.Decrement(ref holders);
        });

        most.ShouldBe(1);
    }

    [Fact]
    public void After_a_build_nothing_lies_beside_the_output()
    {
        _scratch.Build(("a.html", "a"));
        _scratch.Build(("a.html", "b"));

        Directory.GetFileSystemEntries(_scratch.Path).ShouldBe([_scratch.Output]);
    }

    [Fact]
    public void What_a_killed_build_left_does_not_reach_the_next_site()
    {
        _scratch.Put(".output.staging/lock", "");
        _scratch.Put(".output.staging/site/half.html", "half");
        _scratch.Build(("a.html", "a"));

        ScratchFolder.Texts(_scratch.Output).Keys.ShouldBe([".disclosure", "a.html"]);
    }

    [Fact]
    public void What_somebody_else_put_into_the_staging_folder_is_left_alone()
    {
        var file = _scratch.Put(".output.staging/notes.txt", "");
        _scratch.Build(("a.html", "a"));

        File.Exists(file).ShouldBeTrue();
    }
}
