namespace Disclosure.Tests.Output;

public sealed class OutputRulesTests : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Foreign_files_are_named_with_the_place_to_look()
    {
        _scratch.Build(("a.html", "a"), ("unit/b.html", "b"));
        _scratch.Put("output/备忘.txt", "");
        _scratch.Put("output/unit/c.html", "");

        ScratchFolder.Refusal(_scratch.Output).ToString().ShouldBe(
            $"{_scratch.Output.Replace('\\', '/')}: 错误 output-foreign: 输出文件夹里有不是由本程序写出的内容：unit/c.html、备忘.txt。"
            + "生成会替换整个文件夹，为免误删已停止；请移走它们，或另选一个输出文件夹。");
    }

    [Fact]
    public void Many_foreign_files_are_counted_and_the_missing_manifest_is_told()
    {
        foreach (var name in "54321") _scratch.Put($"output/{name}.txt", "");

        ScratchFolder.Refusal(_scratch.Output).Message.ShouldBe(
            "输出文件夹里有不是由本程序写出的内容：1.txt、2.txt、3.txt 等 5 项（文件夹里没有清单 .disclosure）。"
            + "生成会替换整个文件夹，为免误删已停止；请移走它们，或另选一个输出文件夹。");
    }

    [Fact]
    public void A_foreign_folder_stands_for_what_is_in_it()
    {
        _scratch.Build(("a.html", "a"));
        _scratch.Put("output/notes/1.txt", "");
        _scratch.Put("output/notes/2.txt", "");

        ScratchFolder.Refusal(_scratch.Output).Message.ShouldStartWith("输出文件夹里有不是由本程序写出的内容：notes/。");
    }

    [Fact]
    public void A_manifest_that_somebody_else_wrote_is_foreign()
    {
        _scratch.Put("output/.disclosure", "a.html\n");
        _scratch.Put("output/a.html", "");

        ScratchFolder.Refusal(_scratch.Output).Message.ShouldContain("：.disclosure、a.html（");
    }

    [Fact]
    public void A_gitignore_deeper_down_is_foreign()
    {
        _scratch.Build(("unit/a.html", "a"));
        _scratch.Put("output/unit/.gitignore", "");

        ScratchFolder.Refusal(_scratch.Output).Id.ShouldBe("output-foreign");
    }

    [Fact]
    public void A_link_in_the_place_of_a_built_file_is_foreign()
    {
        _scratch.Build(("a.html", "a"));
        File.Delete(_scratch["output/a.html"]);
        File.CreateSymbolicLink(_scratch["output/a.html"], _scratch.Put("precious.txt", "a"));

        ScratchFolder.Refusal(_scratch.Output).Id.ShouldBe("output-foreign");
    }

    [Fact]
    public void A_refused_output_keeps_every_file()
    {
        _scratch.Put("output/notes.txt", "precious");
        ScratchFolder.Refusal(_scratch.Output);

        File.ReadAllText(_scratch["output/notes.txt"]).ShouldBe("precious");
    }

    [Fact]
    public void A_refused_output_leaves_nothing_beside_it()
    {
        _scratch.Put("output/notes.txt", "");
        ScratchFolder.Refusal(_scratch.Output);

        Directory.Exists(_scratch.Staging).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("input")]
    [InlineData("Input")]
    public void A_folder_that_is_or_holds_the_input_is_refused(string output)
    {
        var input = Directory.CreateDirectory(_scratch["input"]).FullName;

        ScratchFolder.Refusal(_scratch[output], input).Message.ShouldBe(
            $"输出文件夹不能是「{input}」本身或它的上级：生成会替换整个输出文件夹。");
    }

    [Fact]
    public void A_folder_whose_name_merely_begins_like_the_inputs_is_accepted()
    {
        using var site = Disclosure.Output.SiteOpening.Open(_scratch["in"], [_scratch["input"]], new());

        site.ShouldNotBeNull();
    }

    [Fact]
    public void The_root_of_the_file_system_is_refused() =>
        ScratchFolder.Refusal(Path.GetPathRoot(_scratch.Path)!).Message.ShouldBe(
            "输出文件夹不能是文件系统的根目录；请指定一个专用的文件夹。");

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_refused()
    {
        _scratch.Put("output", "");

        ScratchFolder.Refusal(_scratch.Output).Message.ShouldBe(
            "输出位置已有一个同名的文件，不是文件夹；请移走它，或另选一个输出文件夹。");
    }

    [Fact]
    public void A_link_in_the_place_of_the_folder_is_refused()
    {
        var real = Directory.CreateDirectory(_scratch["real"]).FullName;
        Directory.CreateSymbolicLink(_scratch.Output, real);

        ScratchFolder.Refusal(_scratch.Output).Message.ShouldBe(
            $"输出位置是一个符号链接；请直接指定它所指的文件夹「{real}」。");
    }

    [Fact]
    public void A_place_where_no_folder_can_be_made_is_refused() =>
        ScratchFolder.Refusal(Path.Combine(_scratch.Put("file", ""), "output")).Id.ShouldBe("output-unwritable");

    [Fact]
    public void An_empty_folder_is_accepted()
    {
        Directory.CreateDirectory(_scratch.Output);

        _scratch.Build(("a.html", "a")).Written.ShouldBe(1);
    }

    [Fact]
    public void Folders_above_the_output_are_made()
    {
        using var site = Disclosure.Output.SiteOpening.Open(_scratch["deep/down/output/"], [], new());

        site.ShouldNotBeNull();
    }
}
