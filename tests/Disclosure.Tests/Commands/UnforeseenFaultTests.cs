using Disclosure.Commands;

namespace Disclosure.Tests.Commands;

public sealed class UnforeseenFaultTests
{
    private static readonly Exception Thrown = Catch(() => throw new InvalidOperationException("/home/someone/secret"));

    [Fact]
    public void It_says_what_to_report() =>
        Sentence(Thrown).ShouldMatch("^程序出了没有料到的错，已经停下，原有的网站保持不变；请把这句话告诉程序的作者：disclosure \\d+\\.\\d+\\.\\d+，命令 check，InvalidOperationException（Disclosure\\..+）。$");

    [Fact]
    public void It_does_not_say_what_may_be_private() => Sentence(Thrown).ShouldNotContain("secret");

    [Fact]
    public void It_names_no_file_of_the_machine() => Sentence(Thrown).ShouldNotContain(".cs");

    [Fact]
    public void It_is_one_line() => Sentence(Thrown).ShouldNotContain("\n");

    [Fact]
    public void Of_several_threads_the_first_is_told() =>
        Sentence(new AggregateException(new OperationCanceledException(), new AggregateException(Thrown))).ShouldContain("InvalidOperationException（");

    [Fact]
    public void A_lack_of_memory_is_named() => Sentence(new InsufficientMemoryException()).ShouldStartWith("内存不够用，已经停下");

    [Fact]
    public void A_word_that_is_no_command_is_not_repeated() => UnforeseenFault.Sentence(Thrown, ["--input"]).ShouldContain("命令 build，");

    private static string Sentence(Exception exception) => UnforeseenFault.Sentence(exception, ["check", "--input", "x"]);

    private static Exception Catch(Action action)
    {
        try
        {
            action();
        }
        catch (InvalidOperationException e)
        {
            return e;
        }
        throw new InvalidOperationException("nothing was thrown");
    }
}
