using System.Diagnostics;
using Disclosure.Files;

namespace Disclosure.Tests.Files;

/// <summary>A program is ended whatever has become of it meanwhile.</summary>
public sealed class ProgramEndTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task What_it_started_ends_too()
    {
        using var process = Started("echo begun; sleep 600 & sleep 600");
        (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("begun");
        ProgramEnd.Of(process);
        // The pipe ends with the last who holds it.
        (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken)).ShouldBe("");
    }

    [Fact]
    public void One_that_has_ended_is_no_fault()
    {
        using var process = Started("exit 0");
        process.WaitForExit(Patience).ShouldBeTrue();
        Should.NotThrow(() => ProgramEnd.Of(process));
    }

    [Fact]
    public void One_that_was_never_started_is_no_fault()
    {
        using var process = new Process();
        Should.NotThrow(() => ProgramEnd.Of(process));
    }

    [Fact]
    public void One_that_was_let_go_is_no_fault()
    {
        var process = Started("exit 0");
        process.Dispose();
        Should.NotThrow(() => ProgramEnd.Of(process));
    }

    private static Process Started(string script) =>
        Process.Start(new ProcessStartInfo("/bin/sh", ["-c", script]) { RedirectStandardOutput = true, UseShellExecute = false })!;
}
