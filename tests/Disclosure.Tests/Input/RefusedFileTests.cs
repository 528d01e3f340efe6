using System.Diagnostics;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Input;

/// <summary>What is there and may not be read, or must not: nothing of it is published, and nothing is left out in silence.</summary>
public sealed class RefusedFileTests : IDisposable
{
    private const string Outside = "这是一个链接，指到了所给文件夹之外，不予读取；请把原件放到这里来。";

    private readonly Scratch _scratch = new();

    public static TheoryData<string> Files() =>
    [
        "site.yaml", "units/xugou-school/unit.yaml", ChangedInput.Budget + "disclosure.yaml", ChangedInput.Budget + "words.md",
        ChangedInput.Tables + "a3.yaml", ChangedInput.Tables + "a8/2-hall.yaml", ChangedInput.Edition + "edition.yaml", ChangedInput.Edition + "a4.yaml",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_a_link_to_the_outside_is_refused(string file) => new ChangedInput().Delete(file)
        .Change(file, path => File.CreateSymbolicLink(path, "/etc/passwd"))
        .ShouldFind($"nine/{file}: 错误 link-outside: {Outside}");

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_a_pipe_is_refused(string file) => new ChangedInput().Delete(file).Change(file, MakePipe)
        .ShouldFind($"nine/{file}: 错误 special-file: 这是管道，不是文件，不予打开；请换成普通文件。");

    [Theory]
    [InlineData("units/xugou-school")]
    [InlineData("units/xugou-school/2031")]
    [InlineData("units/xugou-school/2031/tables")]
    [InlineData(ChangedInput.Tables + "a8")]
    [InlineData(ChangedInput.Edition)]
    [InlineData("units")]
    public void A_folder_that_is_a_link_to_the_outside_is_refused(string folder) => new ChangedInput().Delete(folder)
        .Change(folder.TrimEnd('/'), path => Directory.CreateSymbolicLink(path, "/etc"))
        .ShouldFind($"nine/{folder.TrimEnd('/')}: 错误 link-outside: {Outside}");

    [Fact]
    public void A_file_in_a_folder_that_leads_outside_is_refused_with_the_name_of_the_folder()
    {
        new ChangedInput().Delete("classifications/2030").Change("classifications/2030", path => Directory.CreateSymbolicLink(path, "/etc"))
            .Findings().ShouldAllBe(f => f.Contains("错误 link-outside: 所在的文件夹「classifications/2030」读不了：" + Outside, StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_within_the_input_is_followed() => new ChangedInput()
        .Change(ChangedInput.Budget + "words.md", path =>
        {
            File.Move(path, path.Replace("words.md", "_words.md", StringComparison.Ordinal));
            File.CreateSymbolicLink(path, "_words.md");
        })
        .ShouldFind();

    [Theory]
    [InlineData("units")]
    [InlineData("units/xugou-test")]
    [InlineData("units/xugou-test/2030")]
    [InlineData("units/xugou-test/2030/tables")]
    [InlineData("units/xugou-test/2030/tables/a8")]
    public void A_folder_that_cannot_be_looked_into_is_an_error(string folder) => FindingsWith(folder, UnixFileMode.OtherExecute | UnixFileMode.GroupExecute | UnixFileMode.UserExecute)
        .ShouldContain($"nine/{folder}: 错误 unreadable-folder: 文件夹打不开：没有读取权限，里面的内容看不到。");

    [Theory]
    [InlineData("")]
    [InlineData("units")]
    [InlineData("units/xugou-test")]
    [InlineData("units/xugou-test/2030")]
    [InlineData("units/xugou-test/2030/tables")]
    [InlineData("units/xugou-test/2030/tables/a8")]
    [InlineData("editions")]
    [InlineData("editions/nine")]
    [InlineData("classifications")]
    [InlineData("classifications/2030")]
    public void A_folder_that_is_closed_altogether_is_an_error(string folder) => FindingsWith(folder, UnixFileMode.None)
        .ShouldContain(f => f.Contains($"nine/{folder}".TrimEnd('/'), StringComparison.Ordinal) && f.Contains("没有读取权限", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_without_permission_is_an_error(string file) => FindingsWith(file, UnixFileMode.None)
        .ShouldBe([$"nine/{file}: 错误 unreadable-file: 文件打不开：没有读取权限，或正被别的程序占用。"]);

    [Fact]
    public void An_input_that_is_a_pipe_is_refused()
    {
        var findings = new FindingList();
        MakePipe(_scratch.Path("input"));
        new InputReader(_scratch.Path("input")).List(null, null, findings).ShouldBeEmpty();
        findings.Sorted().ShouldHaveSingleItem().Id.ShouldBe("special-file");
    }

    [Theory]
    [InlineData("nine/")]
    [InlineData("nine///")]
    [InlineData("nine/.")]
    [InlineData("nine/units/..")]
    [InlineData("./nine")]
    public void A_folder_may_be_named_in_any_way_that_leads_there(string name)
    {
        new ChangedInput().MakeIn(_scratch);
        var findings = new FindingList();
        new InputReader($"{_scratch.Folder}/{name}").List(null, null, findings).Count.ShouldBe(3);
        findings.Sorted().ShouldBeEmpty();
    }

    public void Dispose() => _scratch.Dispose();

    // What somebody is told who may not see that file or folder.
    private string[] FindingsWith(string name, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows()) throw new PlatformNotSupportedException("Windows has other permissions.");
        var input = new ChangedInput().MakeIn(_scratch);
        var path = Path.Combine(input, name);
        var before = File.GetUnixFileMode(path);
        File.SetUnixFileMode(_scratch.Folder, File.GetUnixFileMode(_scratch.Folder) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        File.SetUnixFileMode(path, mode);
        try
        {
            return AsNobody.Run(() => Findings(input));
        }
        finally
        {
            File.SetUnixFileMode(path, before);
        }
    }

    private string[] Findings(string input)
    {
        var findings = new FindingList();
        var reader = new InputReader(input);
        reader.ReadSite(findings);
        foreach (var place in reader.List(null, null, findings)) reader.Read(place, findings);
        return [.. findings.Sorted().Select(f => f.ToString().Replace(_scratch.Folder + "/", "", StringComparison.Ordinal))];
    }

    private static void MakePipe(string path)
    {
        using var make = Process.Start("mkfifo", [path]);
        make.WaitForExit();
        make.ExitCode.ShouldBe(0);
    }
}
