using Disclosure.Files;

namespace Disclosure.Tests.Output;

public sealed class IoReasonTests
{
    [Theory]
    [InlineData(13, "没有写入权限")]
    [InlineData(17, "那里已有同名的文件或文件夹")]
    [InlineData(27, "文件超过了系统允许的大小")]
    [InlineData(9999, "系统没有允许（错误码 9999）")]
    public void A_number_of_the_system_is_said_in_words(int code, string reason)
    {
        IoReason.Of(new IOException("Some words of the system.", code)).ShouldBe(reason);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said_in_words()
    {
        IoReason.Of(new DirectoryNotFoundException("Could not find a part of the path.")).ShouldBe("那里没有这个文件夹，也建不了");
    }

    [Fact]
    public void A_reason_of_our_own_is_said_as_it_is()
    {
        IoReason.Of(new ToldException("符号链接绕成了圈")).ShouldBe("符号链接绕成了圈");
    }
}
