namespace Disclosure.Tests.Comparison.Differences;

/// <summary>The two editions of <see cref="FiveYears"/>: the second swaps the numbers of two tables, and adds a column.</summary>
internal static class FiveYearEditions
{
    /// <summary>Writes both.</summary>
    public static void Write(string folder)
    {
        Write(Path.Combine(folder, "editions", "shili"), "样例版式", "表二", "表三", "");
        Write(Path.Combine(folder, "editions", "shili-2030"), "样例版式（2030）", "表三", "表二", "  - 上年结转\n");
    }

    private static void Write(string folder, string name, string projects, string totals, string column)
    {
        Directory.CreateDirectory(folder);
        Save("edition", $$"""
            名称: {{name}}
            标题: "{单位}{年度}年部门预算"
            文种: 部门预算
            金额单位: 万元
            分类:
              功能分类: function
            部分:
              - tables: {标题: 第一部分 预算表, 短名: 预算表, 表: [t01, t02, t03, t04]}
              - explanation: {标题: 第二部分 情况说明, 短名: 情况说明, 正文: 是}
            一览:
              - 名称: 支出总计
                总额: 表一/合计/总计
                构成:
                  - {名: 基本支出, 值: 表一/合计/基本支出}
                  - {名: 项目支出, 值: 表一/合计/项目支出}
            对比:
              - {名称: 支出总计, 口径: 预算, 值: [表一/合计/总计, {名: 基本支出, 值: 表一/合计/基本支出}, {名: 项目支出, 值: 表一/合计/项目支出}]}
              - {名称: 支出, 按: 功能分类, 口径: 预算, 值: ["表一/*[类=科目]/总计"]}
              - {名称: 项目支出, 按: 项目, 口径: 预算, 值: ["{{projects}}/*[类=明细]/总计"]}
            勾稽:
              - 项目支出等于各项目之和: 表一/合计/项目支出 = {{projects}}/合计/总计

            """);
        Save("t01", $"表号: 表一\n名称: 部门支出总表\n行:\n  - 合计: {{合计: 是}}\n  - 科目: 功能分类\n栏:\n  - 编码: {{类型: 编码}}\n  - 名称: {{类型: 名称}}\n  - 总计\n  - 基本支出\n  - 项目支出\n{column}等式:\n  - 总计 = 基本支出 + 项目支出\n");
        Save("t02", $$"""
            表号: {{projects}}
            名称: 项目支出表
            行:
              - 合计: {合计: 是}
              - 明细: 自填
            栏:
              - 功能科目: {类型: 编码, 分类: 功能分类}
              - 科目名称: {类型: 名称}
              - 项目: {类型: 文字, 行头: 是, 含义: 项目}
              - 总计: {含义: 项目预算}

            """);
        Save("t03", $$"""
            表号: {{totals}}
            名称: 总体情况表
            行:
              - 基本支出
              - 项目支出
              - 合计: {合计: 是}
            栏:
              - 内容: {类型: 名称}
              - 当年金额
              - "{上年}年"
              - "{前年}年"

            """);
        Save("t04", """
            表号: 表四
            名称: 项目绩效目标表（一项一表）
            一项一表: 项目名称
            节:
              - 基本情况:
                  字段:
                    - 项目名称: {含义: 项目}
                    - 当年预算: {类型: 金额, 含义: 项目预算}
                    - 主要内容
              - 年度指标:
                  行:
                    - 明细: 自填
                  栏:
                    - 一级指标: {类型: 文字, 行头: 是, 含义: 指标类别}
                    - 二级指标: {类型: 文字, 行头: 是, 含义: 指标类别}
                    - 三级指标: {类型: 文字, 行头: 是, 含义: 指标}
                    - 上年: {类型: 文字, 含义: 往年值}
                    - 当年: {类型: 文字, 含义: 指标值}

            """);

        void Save(string file, string text) => File.WriteAllText(Path.Combine(folder, file + ".yaml"), text);
    }
}
