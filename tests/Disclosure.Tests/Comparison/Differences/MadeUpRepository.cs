using System.Diagnostics;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>A git repository of the real input, in a scratch folder.</summary>
internal sealed class MadeUpRepository : IDisposable
{
    private const string Budget = "units/jiangan-bigdata/2024";

    private readonly Scratch _scratch = new();

    /// <summary>Copies the input and commits it.</summary>
    public MadeUpRepository()
    {
        Input = _scratch.Copy(Repository.Input, "input");
        Git("init", "--quiet", "--initial-branch=main");
        Commit("first");
    }

    /// <summary>The input folder.</summary>
    public string Input { get; }

    /// <summary>The folder that the repository lies in.</summary>
    public string Folder => _scratch.Folder;

    /// <summary>Replaces the one place at which a text stands in a file of the budget.</summary>
    public MadeUpRepository Replace(string file, string found, string replacement)
    {
        var path = Path.Combine(Input, Budget, file);
        var text = File.ReadAllText(path);
        text.Split(found).Length.ShouldBe(2, $"{file} should have one place to change: {found}");
        File.WriteAllText(path, text.Replace(found, replacement, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Commits all that there is.</summary>
    public MadeUpRepository Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=Example", "-c", "user.email=example@example.invalid", "commit", "--quiet", "--message", message);
        return this;
    }

    /// <summary>Runs git there and returns what it printed.</summary>
    public string Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"git {string.Join(' ', arguments)}");
        return text;
    }

    public void Dispose()
    {
        // What git wrote may be read-only.
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        _scratch.Dispose();
    }
}
