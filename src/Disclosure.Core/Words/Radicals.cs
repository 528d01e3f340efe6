namespace Disclosure.Core.Words;

/// <summary>
/// The radicals that Unicode lists apart from the characters that look the same (blocks U+2E80 and U+2F00), for texts in simplified
/// Chinese: ⼾ is 户. Source: Unicode's compatibility decompositions, and for the other forms the pairs for which Noto Serif CJK has
/// one glyph.
/// </summary>
public static class Radicals
{
    private const char First = '\u2F00';

    /// <summary>What the radicals of 康熙字典 are as characters, all 214 in their order.</summary>
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>Other forms of radicals, in the order of their numbers, and beneath each what it is as a character.</summary>
    private const string Others =
        "⺂⺃⺅⺉⺋⺎⺏⺐⺒⺓⺔⺕⺖⺘⺙⺛⺞⺟⺠⺡⺣⺤⺦⺨⺫⺭⺯⺰⺱⺲⺳⺹⺺⺾⺿⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻐⻑⻒⻓⻔⻖⻘⻙⻚⻛⻜⻝⻟"
        + "⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";

    private const string OfOthers =
        "乛乚亻刂㔾兀尣尢巳幺彑彐忄扌攵旡歺母民氵灬爫丬犭罒礻糹纟罓罒㓁耂肀艹艹虎衤覀西见角讠贝车辶辶辶钅長镸长门阝青韦页风飞食飠"
        + "饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /// <summary>The character that a radical looks like; any other character is itself.</summary>
    public static char Unified(char character)
    {
        if (character is >= First and < (char)(First + 214)) return Kangxi[character - First];
        if (character is < '\u2E80' or >= First) return character;
        var at = Others.IndexOf(character, StringComparison.Ordinal);
        return at < 0 ? character : OfOthers[at];
    }
}
