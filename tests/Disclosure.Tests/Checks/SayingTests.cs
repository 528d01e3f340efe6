using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;

namespace Disclosure.Tests.Checks;

/// <summary>A sentence of a check, for reviewers and for people.</summary>
public sealed class SayingTests
{
    private static readonly (string, PlaceName) Start = ("表十三/后勤/基本情况/起始年度", new PlaceName("表十三“后勤”", "", "", "起始年度"));

    private static readonly (string, PlaceName) End = ("表十三/后勤/基本情况/终止年度", new PlaceName("表十三“后勤”", "", "", "终止年度"));

    private static readonly (string, PlaceName) Amount = ("表六/302/金额", new PlaceName("表六", "", "“商品和服务支出”", "金额"));

    [Fact]
    public void Reviewers_read_addresses() => Both().ToString().ShouldBe("「表十三/后勤/基本情况/起始年度」和「表十三/后勤/基本情况/终止年度」都是 2024");

    [Fact]
    public void People_read_names_and_what_they_share_once() => Both().ForPeople().ShouldBe("表十三“后勤”的起始年度和终止年度都是 2024");

    [Fact]
    public void One_sentence_can_speak_of_several_places() => Both().ForPeople("下面 4 处").ShouldBe("下面 4 处的起始年度和终止年度都是 2024");

    [Fact]
    public void Blanks_that_set_an_address_apart_are_not_for_people() => Of($"和 {Amount} 一样").ForPeople().ShouldBe("和表六“商品和服务支出”的金额一样");

    [Fact]
    public void Words_of_the_document_stand_in_the_quotation_marks_of_newspapers() => Of($"写的是「{"“三公”经费"}」").ForPeople().ShouldBe("写的是“‘三公’经费”");

    [Fact]
    public void Sentences_are_put_together_with_their_places() => Of($"{Of($"「{Start}」")}，{Of($"「{End}」")}").ForPeople().ShouldBe("表十三“后勤”的起始年度，终止年度");

    private static Saying Both() => $"「{Start}」和「{End}」都是 {2024}";

    private static Saying Of(Saying saying) => saying;
}
