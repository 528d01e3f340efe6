using Disclosure.Core.Words;

namespace Disclosure.Tests.Words;

public sealed class RadicalsTests
{
    [Theory]
    [InlineData('\u2F00', '一')]
    [InlineData('\u2FD5', '龠')]
    [InlineData('\u2F3E', '户')] // in simplified Chinese, where Unicode itself says 戶
    [InlineData('\u2EA0', '民')]
    [InlineData('\u2EF3', '龟')]
    [InlineData('\u2FD6', '\u2FD6')]
    [InlineData('表', '表')]
    [InlineData('8', '8')]
    public void Each_radical_has_its_character(char radical, char character) => Radicals.Unified(radical).ShouldBe(character);
}
