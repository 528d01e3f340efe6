using System.Diagnostics;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline;

/// <summary>The same input gives the same bytes: each build here is a process of its own, in surroundings of its own.</summary>
public sealed class DeterminismTests : IDisposable
{
    // In the surroundings of the tests: what the others are compared with.
    private static readonly Lazy<Task<Dictionary<string, string>>> First = new(BuildFirst);

    private readonly Scratch _scratch = new();

    [Theory]
    [InlineData("LANG", "tr_TR.UTF-8")]
    [InlineData("LANG", "ar_SA.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public async Task Another_culture_time_zone_or_machine_gives_the_same_bytes(string name, string value)
    {
        var second = await Build(_scratch, Repository.Root, name, value);
        second.ShouldBe(await First.Value);
    }

    [Fact]
    public async Task Another_folder_gives_the_same_bytes()
    {
        _scratch.Copy(Repository.Input, "input");
        (await Build(_scratch, _scratch.Folder, null, null)).ShouldBe(await First.Value);
    }

    public void Dispose() => _scratch.Dispose();

    private static async Task<Dictionary<string, string>> BuildFirst()
    {
        using var scratch = new Scratch();
        return await Build(scratch, Repository.Root, null, null);
    }

    private static async Task<Dictionary<string, string>> Build(Scratch scratch, string folder, string? variable, string? value)
    {
        var site = scratch.Path("site");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "disclosure.dll"), "--output", site])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (variable is not null) start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await output + await error);
        return Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(site, f), f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal);
    }
}
