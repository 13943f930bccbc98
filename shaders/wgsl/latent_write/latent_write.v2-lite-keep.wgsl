var<workgroup> shared_v25: array<f32, 256>;
@group(0) @binding(5) var<storage, read_write> v21: array<f32>;
@group(0) @binding(4) var<storage, read_write> v17: array<i32>;
@group(0) @binding(3) var<storage, read_write> v13: array<f32>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { static_meta: array<u32, 6> }
@group(0) @binding(6) var<storage, read> info_var: info_st;
@compute @workgroup_size(256, 1, 1)
fn latent_write_kernel(@builtin(workgroup_id) v318: vec3<u32>, @builtin(local_invocation_index) v320: u32) {
let v325 = &v21;
let v326 = &v17;
let v327 = &v13;
let v328 = &v9;
let v329 = &v5;
let v330 = &v1;
let v3 = u32(0);
let v309 = &shared_v25;
let v27 = u32(256);
let v319 = v318[0];
let v30 = u32(v319);
let v321 = v320;
let v32 = u32(v321);
let v33 = u32(576);
let v34 = v30 * v33;
let v38 = &(*v326)[v30];
let v39 = *v38;
let v40 = u32(v39);
let v42 = v40 * v33;
let v43 = f32(0.0);
var<function> v310_store: f32;
let v310 = &v310_store;
*v310 = v43;
var<function> v311_store: u32;
let v311 = &v311_store;
*v311 = v32;
loop {
let v47 = *v311;
let v48 = u32(512);
let v49 = v47 < v48;
if !v49 { break; }
let v51 = *v311;
let v52 = v34 + v51;
let v56 = &(*v330)[v52];
let v57 = *v56;
let v66 = *v310;
let v323 = fma(v57, v57, v66);
*v310 = v323;
let v68 = *v311;
let v70 = v68 + v27;
*v311 = v70;

}
let v74 = &(*v309)[v32];
let v75 = *v310;
*v74 = v75;
workgroupBarrier();
let v76 = u32(128);
let v77 = v32 < v76;
if v77 {
let v79 = v32 + v76;
let v83 = &(*v309)[v79];
let v84 = *v83;
let v89 = *v74;
let v90 = v89 + v84;
*v74 = v90;

}
workgroupBarrier();
let v91 = u32(64);
let v92 = v32 < v91;
if v92 {
let v94 = v32 + v91;
let v98 = &(*v309)[v94];
let v99 = *v98;
let v104 = *v74;
let v105 = v104 + v99;
*v74 = v105;

}
workgroupBarrier();
let v106 = u32(32);
let v107 = v32 < v106;
if v107 {
let v109 = v32 + v106;
let v113 = &(*v309)[v109];
let v114 = *v113;
let v119 = *v74;
let v120 = v119 + v114;
*v74 = v120;

}
workgroupBarrier();
let v121 = u32(16);
let v122 = v32 < v121;
if v122 {
let v124 = v32 + v121;
let v128 = &(*v309)[v124];
let v129 = *v128;
let v134 = *v74;
let v135 = v134 + v129;
*v74 = v135;

}
workgroupBarrier();
let v136 = u32(8);
let v137 = v32 < v136;
if v137 {
let v139 = v32 + v136;
let v143 = &(*v309)[v139];
let v144 = *v143;
let v149 = *v74;
let v150 = v149 + v144;
*v74 = v150;

}
workgroupBarrier();
let v151 = u32(4);
let v152 = v32 < v151;
if v152 {
let v154 = v32 + v151;
let v158 = &(*v309)[v154];
let v159 = *v158;
let v164 = *v74;
let v165 = v164 + v159;
*v74 = v165;

}
workgroupBarrier();
let v166 = u32(2);
let v167 = v32 < v166;
if v167 {
let v169 = v32 + v166;
let v173 = &(*v309)[v169];
let v174 = *v173;
let v179 = *v74;
let v180 = v179 + v174;
*v74 = v180;

}
workgroupBarrier();
let v181 = u32(1);
let v182 = v32 < v181;
if v182 {
let v184 = v32 + v181;
let v188 = &(*v309)[v184];
let v189 = *v188;
let v194 = *v74;
let v195 = v194 + v189;
*v74 = v195;

}
workgroupBarrier();
let v200 = &(*v309)[v3];
let v201 = *v200;
let v202 = f32(512.0);
let v203 = v201 / v202;
let v204 = f32(9.999999974752427e-7);
let v205 = v203 + v204;
let v206 = sqrt(v205);
let v207 = f32(1.0);
let v208 = v207 / v206;
var<function> v313_store: u32;
let v313 = &v313_store;
*v313 = v32;
loop {
let v210 = *v313;
let v211 = u32(512);
let v212 = v210 < v211;
if !v212 { break; }
let v214 = *v313;
let v215 = v34 + v214;
let v219 = &(*v330)[v215];
let v220 = *v219;
let v221 = v220 * v208;
let v226 = &(*v329)[v214];
let v227 = *v226;
let v228 = v221 * v227;
let v230 = v42 + v214;
let v234 = &(*v325)[v230];
*v234 = v228;
let v237 = v214 + v27;
*v313 = v237;

}
var<function> v315_store: u32;
let v315 = &v315_store;
*v315 = v32;
loop {
let v239 = *v315;
let v241 = v239 < v91;
if !v241 { break; }
let v243 = u32(512);
let v244 = v34 + v243;
let v246 = v30 * v91;
let v247 = *v315;
let v249 = v247 + v106;
var<function> v317_store: u32;
let v317 = &v317_store;
*v317 = v249;
let v251 = *v315;
let v253 = v251 + v181;
let v256 = v251 % v166;
let v258 = v256 * v166;
let v259 = v253 - v258;
*v317 = v259;
let v260 = *v315;
let v261 = v244 + v260;
let v265 = &(*v330)[v261];
let v266 = *v265;
let v268 = v246 + v260;
let v272 = &(*v328)[v268];
let v273 = *v272;
let v275 = *v317;
let v276 = v244 + v275;
let v280 = &(*v330)[v276];
let v281 = *v280;
let v287 = &(*v327)[v268];
let v288 = *v287;
let v289 = v281 * v288;
let v324 = fma(v266, v273, v289);
let v292 = v42 + v243;
let v294 = v292 + v260;
let v298 = &(*v325)[v294];
*v298 = v324;
let v301 = v260 + v27;
*v315 = v301;

}
return;

}
