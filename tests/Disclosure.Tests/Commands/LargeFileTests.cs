using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

public sealed class LargeFileTests
{
    [Fact]
    public void A_file_larger_than_the_shell_allows_ends_a_build_with_a_reason_and_leaves_nothing()
    {
        if (OperatingSystem.IsWindows()) return;
        using var scratch = new Scratch();
        // The runtime that tests run on keeps its own code in such a file unless told otherwise.
        using var program = new ProgramProcess(
            scratch.Folder, "ulimit -f 8; DOTNET_EnableWriteXorExecute=0 exec \"$0\" \"$@\"",
            "build", "--input", Repository.Tests("Inputs", "examples"), "--output", "o");

        (program.End(), program.Error.Any(l => l.Contains("文件超过了系统允许的大小", StringComparison.Ordinal)), Directory.GetFileSystemEntries(scratch.Folder).Length)
            .ShouldBe((1, true, 0), string.Join('\n', program.Error));
    }
}
