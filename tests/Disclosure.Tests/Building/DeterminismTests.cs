using System.Diagnostics;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Building;

/// <summary>The same input gives the same bytes: each build here is a process of its own, in surroundings of its own.</summary>
public sealed class DeterminismTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Theory]
    [InlineData("LANG", "tr_TR.UTF-8")]
    [InlineData("LANG", "ar_SA.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public async Task Another_culture_time_zone_or_machine_gives_the_same_bytes(string name, string value)
    {
        var first = await Build("first", Repository.Root, null, null);
        var second = await Build("second", Repository.Root, name, value);
        second.ShouldBe(first);
    }

    [Fact]
    public async Task Another_folder_gives_the_same_bytes()
    {
        var first = await Build("first", Repository.Root, null, null);
        _scratch.Copy(Repository.Input, "input");
        (await Build("second", _scratch.Folder, null, null)).ShouldBe(first);
    }

    public void Dispose() => _scratch.Dispose();

    private async Task<Dictionary<string, string>> Build(string name, string folder, string? variable, string? value)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "disclosure.dll"), "--output", _scratch.Path(name)])
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
        return Directory.EnumerateFiles(_scratch.Path(name), "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(_scratch.Path(name), f), f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal);
    }
}
